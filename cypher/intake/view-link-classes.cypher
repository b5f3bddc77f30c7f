// To which class of transferable industry does each link belong?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (d:Determination {id: 'LINK_CLASS|' + row.id})
SET d.kind = 'LINK_CLASS',
    d.linkCode = row.link,
    d.class = row.class,
    d.basis = row.basis,
    d.claimId = row.claimId,
    d.sourceId = row.sourceId,
    d.batchId = row.batchId,
    d.asOf = row.asOf
WITH d, row
CALL (d, row) {
  MATCH (link:Link {code: row.link})
  MERGE (d)-[:OF_LINK]->(link)
}
