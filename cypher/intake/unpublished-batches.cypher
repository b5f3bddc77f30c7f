// Which batches are not published?
/*
:param [{ limit }] => { RETURN 1000 AS limit }
*/
// Returns
//   id  the batch
//   files  what was handed in
//   begunAt  when
MATCH (b:Batch {status: 'WRITING'})
RETURN b.id AS id, b.files AS files, b.begunAt AS begunAt
ORDER BY b.begunAt, b.id
LIMIT $limit
