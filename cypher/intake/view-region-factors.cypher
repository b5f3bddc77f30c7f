// What do labour, land, energy and talent cost in each region, by year?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (factor:Factor {id: 'REGION|' + row.id})
SET factor.kind = 'REGION',
    factor.regionCode = row.region,
    factor.year = row.year,
    factor.wage = row.wage,
    factor.landPrice = row.landPrice,
    factor.powerPrice = row.powerPrice,
    factor.cleanShare = row.cleanShare,
    factor.labour = row.labour,
    factor.graduates = row.graduates,
    factor.rdIntensity = row.rdIntensity,
    factor.highTechOutput = row.highTechOutput,
    factor.roadDensity = row.roadDensity,
    factor.energyHeadroom = row.energyHeadroom,
    factor.carbonHeadroom = row.carbonHeadroom,
    factor.industrialOutput = row.industrialOutput,
    factor.capital = row.capital,
    factor.miningOutputShare = row.miningOutputShare,
    factor.miningJobsShare = row.miningJobsShare,
    factor.resourceCity = row.resourceCity,
    factor.cityRole = row.cityRole,
    factor.policyMet = row.policyMet,
    factor.zoningMet = row.zoningMet,
    factor.standardsMet = row.standardsMet,
    factor.swapMet = row.swapMet,
    factor.claimId = row.claimId,
    factor.sourceId = row.sourceId,
    factor.batchId = row.batchId,
    factor.asOf = row.asOf
WITH factor, row
CALL (factor, row) {
  MATCH (region:Region {code: row.region})
  MERGE (factor)-[:OF_REGION]->(region)
}
