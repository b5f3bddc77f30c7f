// Which batches was somebody publishing, in many transactions, when he died?
/*
:param [{ limit }] => { RETURN 100 AS limit }
*/
// Returns
//   id  the batch
//   status  PUBLISHING or UNDOING
MATCH (b:Batch)
WHERE b.status IN ['PUBLISHING', 'UNDOING'] AND b.dirty
RETURN b.id AS id, b.status AS status
ORDER BY b.begunAt, b.id
LIMIT $limit
