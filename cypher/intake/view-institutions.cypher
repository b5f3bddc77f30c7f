// What do the claims say of each institution, and which link does it serve?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (institution:Institution {code: row.institution})
SET institution.nameZh = row.nameZh,
    institution.kind = row.kind,
    institution.regionCode = row.region,
    institution.linkCode = row.link,
    institution.cooperationZh = row.cooperationZh,
    institution.limitsZh = row.limitsZh,
    institution.verified = row.verified,
    institution.claimId = row.claimId,
    institution.sourceId = row.sourceId,
    institution.batchId = row.batchId,
    institution.asOf = row.asOf
WITH institution, row
CALL (institution, row) {
  MATCH (institution)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (institution, row) {
  MATCH (region:Region {code: row.region})
  MERGE (institution)-[:IN]->(region)
}
CALL (institution, row) {
  MATCH (institution)-[old:FOCUSES_ON]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (institution, row) {
  MATCH (link:Link {code: row.link})
  MERGE (institution)-[:FOCUSES_ON]->(link)
}
