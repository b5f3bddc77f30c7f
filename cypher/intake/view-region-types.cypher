// Of which type is each region said to be?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (d:Determination {id: 'REGION_TYPE|' + row.id})
SET d.kind = 'REGION_TYPE',
    d.regionCode = row.region,
    d.type = row.type,
    d.basis = row.basis,
    d.unit = row.unit,
    d.claimId = row.claimId,
    d.sourceId = row.sourceId,
    d.batchId = row.batchId,
    d.asOf = row.asOf
WITH d, row
CALL (d, row) {
  MATCH (region:Region {code: row.region})
  MERGE (d)-[:OF_REGION]->(region)
}
