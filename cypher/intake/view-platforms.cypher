// What do the claims say of each platform, who operates it, and where?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (platform:Platform {code: row.platform})
SET platform.nameZh = row.nameZh,
    platform.nameEn = row.nameEn,
    platform.operator = row.operator,
    platform.operatorFirmId = row.operatorFirm,
    platform.chainCode = row.chain,
    platform.regionCode = row.region,
    platform.side = row.side,
    platform.gmv = row.gmv,
    platform.gmvBasis = row.gmvBasis,
    platform.assurance = row.assurance,
    platform.valuation = row.valuation,
    platform.valuationBasis = row.valuationBasis,
    platform.connectedFirms = row.connectedFirms,
    platform.leaderBasis = row.leaderBasis,
    platform.services = row.services,
    platform.modes = row.modes,
    platform.landed = row.landed,
    platform.noteZh = row.noteZh,
    platform.claimId = row.claimId,
    platform.sourceId = row.sourceId,
    platform.batchId = row.batchId,
    platform.asOf = row.asOf
WITH platform, row
CALL (platform, row) {
  MATCH (platform)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (platform, row) {
  MATCH (region:Region {code: row.region})
  MERGE (platform)-[:IN]->(region)
}
CALL (platform, row) {
  MATCH (platform)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (platform, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (platform)-[:OF]->(chain)
}
CALL (platform, row) {
  MATCH (former:Firm)-[old:OPERATES]->(platform)
  WHERE former.id <> coalesce(row.operatorFirm, '')
  DELETE old
}
CALL (platform, row) {
  MATCH (firm:Firm {id: row.operatorFirm})
  MERGE (firm)-[:OPERATES]->(platform)
}
