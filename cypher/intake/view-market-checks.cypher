// What did the office answer to its own lines on each market?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (d:Determination {id: 'MARKET|' + row.id})
SET d.kind = 'MARKET',
    d.linkCode = row.link,
    d.side = row.side,
    d.part = row.part,
    d.item = row.item,
    d.answer = row.answer,
    d.basis = row.basis,
    d.unit = row.unit,
    d.claimId = row.claimId,
    d.sourceId = row.sourceId,
    d.batchId = row.batchId,
    d.asOf = row.asOf
WITH d, row
CALL (d, row) {
  MATCH (link:Link {code: row.link})
  MERGE (d)-[:OF_LINK]->(link)
}
