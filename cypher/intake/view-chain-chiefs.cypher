// Who is in charge of which chain in each region?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (chief:ChainChief {id: row.id})
SET chief.regionCode = row.region,
    chief.chainCode = row.chain,
    chief.nameZh = row.chief,
    chief.title = row.title,
    chief.office = row.office,
    chief.leadDepartment = row.leadDepartment,
    chief.departments = row.departments,
    chief.since = row.since,
    chief.claimId = row.claimId,
    chief.sourceId = row.sourceId,
    chief.batchId = row.batchId,
    chief.asOf = row.asOf
WITH chief, row
CALL (chief, row) {
  MATCH (region:Region {code: row.region})
  MERGE (chief)-[:OF_REGION]->(region)
}
CALL (chief, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (chief)-[:OF]->(chain)
}
