// Which batches are not to be seen: being written or published, or being taken back?
/*
:param [{ limit }] => { RETURN 1000 AS limit }
*/
// Returns
//   id  the batch
//   status  WRITING, PUBLISHING or UNDOING
//   files  what was handed in
//   begunAt  when
MATCH (b:Batch)
WHERE b.status IN ['WRITING', 'PUBLISHING', 'UNDOING']
RETURN b.id AS id, b.status AS status, b.files AS files, b.begunAt AS begunAt
ORDER BY b.begunAt, b.id
LIMIT $limit
