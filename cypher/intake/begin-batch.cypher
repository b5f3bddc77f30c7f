// Begin a batch, or find it begun or published before; one that was taken back begins anew
/*
:param [{ id, files, rows, at, snapshotOf }] => { RETURN 'b' AS id, [] AS files, 0 AS rows, '2024-01-01T00:00:00Z' AS at, null AS snapshotOf }
*/
// Returns
//   status  WRITING, PUBLISHING, UNDOING or PUBLISHED
//   revision  the revision it was published in, null before
MERGE (b:Batch {id: $id})
ON CREATE SET b.status = 'WRITING'
WITH b
SET b.status = CASE b.status WHEN 'UNDONE' THEN 'WRITING' ELSE b.status END
WITH b
SET b += CASE b.status WHEN 'WRITING' THEN {files: $files, rows: $rows, begunAt: $at, snapshotOf: $snapshotOf, revision: null} ELSE {} END
RETURN b.status AS status, b.revision AS revision
