// What does each firm buy of which link, and from where?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (need:Need {id: 'PURCHASE|' + row.id})
SET need.kind = 'PURCHASE',
    need.firmId = row.firm,
    need.linkCode = row.link,
    need.year = row.year,
    need.value = row.value,
    need.localValue = row.localValue,
    need.unknownValue = row.unknownValue,
    need.originCode = row.origin,
    need.quantity = row.quantity,
    need.quantityUnit = row.quantityUnit,
    need.spec = row.spec,
    need.claimId = row.claimId,
    need.sourceId = row.sourceId,
    need.batchId = row.batchId,
    need.asOf = row.asOf
WITH need, row
CALL (need, row) {
  MATCH (firm:Firm {id: row.firm})
  MERGE (need)-[:OF]->(firm)
}
CALL (need, row) {
  MATCH (link:Link {code: row.link})
  MERGE (need)-[:OF_LINK]->(link)
}
