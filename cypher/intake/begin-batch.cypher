// Begin a batch, or find it begun or published before; one that was taken back begins anew
/*
:param [{ id, files, rows, at, snapshotOf, snapshotAsOf, snapshotKinds }] => { RETURN 'b' AS id, [] AS files, 0 AS rows, '2024-01-01T00:00:00Z' AS at, null AS snapshotOf, null AS snapshotAsOf, [] AS snapshotKinds }
*/
// Returns
//   status  WRITING, PUBLISHING, UNDOING or PUBLISHED
//   revision  the revision it was published in, null before
MERGE (b:Batch {id: $id})
ON CREATE SET b.status = 'WRITING'
WITH b, b.status IN ['WRITING', 'UNDONE'] AS anew
FOREACH (begun IN CASE WHEN anew THEN [b] ELSE [] END |
  SET begun.status = 'WRITING',
      begun.files = $files,
      begun.rows = $rows,
      begun.begunAt = $at,
      begun.snapshotOf = $snapshotOf,
      begun.snapshotAsOf = $snapshotAsOf,
      begun.snapshotKinds = $snapshotKinds,
      begun.revision = null)
RETURN b.status AS status, b.revision AS revision
