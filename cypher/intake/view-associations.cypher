// What do the claims say of each association, and where is it?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (association:Association {code: row.association})
SET association.nameZh = row.nameZh,
    association.regionCode = row.region,
    association.chainCode = row.chain,
    association.secretariat = row.secretariat,
    association.memberCount = row.memberCount,
    association.cooperationZh = row.cooperationZh,
    association.limitsZh = row.limitsZh,
    association.verified = row.verified,
    association.claimId = row.claimId,
    association.sourceId = row.sourceId,
    association.batchId = row.batchId,
    association.asOf = row.asOf
WITH association, row
CALL (association, row) {
  MATCH (association)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (association, row) {
  MATCH (region:Region {code: row.region})
  MERGE (association)-[:IN]->(region)
}
CALL (association, row) {
  MATCH (association)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (association, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (association)-[:OF]->(chain)
}
