// What are the official figures of each link in each region, by year?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (factor:Factor {id: 'REGION_LINK|' + row.id})
SET factor.kind = 'REGION_LINK',
    factor.regionCode = row.region,
    factor.linkCode = row.link,
    factor.year = row.year,
    factor.output = row.output,
    factor.employees = row.employees,
    factor.capital = row.capital,
    factor.claimId = row.claimId,
    factor.sourceId = row.sourceId,
    factor.batchId = row.batchId,
    factor.asOf = row.asOf
WITH factor, row
CALL (factor, row) {
  MATCH (region:Region {code: row.region})
  MERGE (factor)-[:OF_REGION]->(region)
}
CALL (factor, row) {
  MATCH (link:Link {code: row.link})
  MERGE (factor)-[:OF_LINK]->(link)
}
