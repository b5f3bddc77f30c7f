// Begin a batch, or find it begun or published before
/*
:param [{ id, files, rows, at }] => { RETURN 'b' AS id, [] AS files, 0 AS rows, '2024-01-01T00:00:00Z' AS at }
*/
// Returns
//   status  WRITING or PUBLISHED
//   revision  the revision it was published in, null before
MERGE (b:Batch {id: $id})
ON CREATE SET b.status = 'WRITING', b.files = $files, b.rows = $rows, b.begunAt = $at
RETURN b.status AS status, b.revision AS revision
