// Where can technology be put to use, and which service is asked for?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (scene:Scene {code: row.scene})
SET scene.nameZh = row.nameZh,
    scene.regionCode = row.region,
    scene.chainCode = row.chain,
    scene.linkCode = row.link,
    scene.serviceCode = row.service,
    scene.ownerId = row.owner,
    scene.contentZh = row.contentZh,
    scene.state = row.state,
    scene.claimId = row.claimId,
    scene.sourceId = row.sourceId,
    scene.batchId = row.batchId,
    scene.asOf = row.asOf
WITH scene, row
CALL (scene, row) {
  MATCH (scene)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (scene, row) {
  MATCH (region:Region {code: row.region})
  MERGE (scene)-[:IN]->(region)
}
CALL (scene, row) {
  MATCH (scene)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (scene, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (scene)-[:OF]->(chain)
}
CALL (scene, row) {
  MATCH (scene)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (scene, row) {
  MATCH (link:Link {code: row.link})
  MERGE (scene)-[:OF_LINK]->(link)
}
CALL (scene, row) {
  MATCH (scene)-[old:NEEDS]->(former:Link)
  WHERE former.code <> coalesce(row.service, '')
  DELETE old
}
CALL (scene, row) {
  MATCH (service:Link {code: row.service})
  MERGE (scene)-[:NEEDS]->(service)
}
CALL (scene, row) {
  MATCH (scene)-[old:OF]->(former:Firm)
  WHERE former.id <> coalesce(row.owner, '')
  DELETE old
}
CALL (scene, row) {
  MATCH (firm:Firm {id: row.owner})
  MERGE (scene)-[:OF]->(firm)
}
