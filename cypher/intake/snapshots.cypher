// Which batches were all there is of a source, and for which date?
/*
:param [{ limit }] => { RETURN 100000 AS limit }
*/
// Returns
//   id  the batch
//   source  of which it was all there is
//   asOf  the date it speaks for
//   kinds  tables it held
//   status  of the batch
MATCH (b:Batch)
WHERE b.snapshotOf IS NOT NULL AND b.snapshotAsOf IS NOT NULL
RETURN b.id AS id, b.snapshotOf AS source, b.snapshotAsOf AS asOf, b.snapshotKinds AS kinds, b.status AS status
ORDER BY asOf, id
LIMIT $limit
