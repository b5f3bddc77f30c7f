// What are the figures of each link in the nation, by year?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (factor:Factor {id: 'LINK|' + row.id})
SET factor.kind = 'LINK',
    factor.linkCode = row.link,
    factor.year = row.year,
    factor.output = row.output,
    factor.employees = row.employees,
    factor.rdCost = row.rdCost,
    factor.energyTce = row.energyTce,
    factor.utilisation = row.utilisation,
    factor.cr4 = row.cr4,
    factor.priceChange = row.priceChange,
    factor.stockChange = row.stockChange,
    factor.exclusiveShare = row.exclusiveShare,
    factor.claimId = row.claimId,
    factor.sourceId = row.sourceId,
    factor.batchId = row.batchId,
    factor.asOf = row.asOf
WITH factor, row
CALL (factor, row) {
  MATCH (link:Link {code: row.link})
  MERGE (factor)-[:OF_LINK]->(link)
}
