// Who has money, how much, and for which chain?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (funder:Funder {code: row.funder})
SET funder.nameZh = row.nameZh,
    funder.kind = row.kind,
    funder.regionCode = row.region,
    funder.chainCode = row.chain,
    funder.size = row.size,
    funder.ticketMin = row.ticketMin,
    funder.ticketMax = row.ticketMax,
    funder.limitsZh = row.limitsZh,
    funder.verified = row.verified,
    funder.claimId = row.claimId,
    funder.sourceId = row.sourceId,
    funder.batchId = row.batchId,
    funder.asOf = row.asOf
WITH funder, row
CALL (funder, row) {
  MATCH (funder)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (funder, row) {
  MATCH (region:Region {code: row.region})
  MERGE (funder)-[:IN]->(region)
}
CALL (funder, row) {
  MATCH (funder)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (funder, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (funder)-[:OF]->(chain)
}
