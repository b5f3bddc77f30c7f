// Which batches are there, newest first?
/*
:param [{ limit }] => { RETURN 100 AS limit }
*/
// Returns
//   id  the batch
//   status  WRITING, PUBLISHING, PUBLISHED, UNDOING or UNDONE
//   files  what was handed in
//   rows  number of claims
//   begunAt  when
//   revision  in which it was published or taken back; null before
//   snapshotOf  id of the source of which it was all there is; null where it was just some rows
MATCH (b:Batch)
RETURN b.id AS id, b.status AS status, b.files AS files, b.rows AS rows, b.begunAt AS begunAt, b.revision AS revision,
  b.snapshotOf AS snapshotOf
ORDER BY b.begunAt DESC, b.id
LIMIT $limit
