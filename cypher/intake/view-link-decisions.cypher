// Which firms did people decide to belong to a link, or not?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (d:Determination {id: 'FIRM_LINK|' + row.id})
SET d.kind = 'FIRM_LINK',
    d.firmId = row.firm,
    d.linkCode = row.link,
    d.decision = row.decision,
    d.reason = row.reason,
    d.unit = row.unit,
    d.claimId = row.claimId,
    d.sourceId = row.sourceId,
    d.batchId = row.batchId,
    d.asOf = row.asOf
WITH d, row
CALL (d, row) {
  MATCH (firm:Firm {id: row.firm})
  MERGE (d)-[:OF]->(firm)
}
CALL (d, row) {
  MATCH (link:Link {code: row.link})
  MERGE (d)-[:OF_LINK]->(link)
}
