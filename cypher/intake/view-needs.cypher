// What do platforms, firms and clusters need?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (need:Need {id: row.need})
SET need.kind = row.kind,
    need.platformCode = row.platform,
    need.firmId = row.firm,
    need.clusterCode = row.cluster,
    need.regionCode = row.region,
    need.linkCode = row.link,
    need.contentZh = row.contentZh,
    need.amount = row.amount,
    need.amountUnit = row.amountUnit,
    need.deadline = row.deadline,
    need.partner = row.partner,
    need.state = row.state,
    need.claimId = row.claimId,
    need.sourceId = row.sourceId,
    need.batchId = row.batchId,
    need.asOf = row.asOf
WITH need, row
CALL (need, row) {
  MATCH (need)-[old:OF]->(former:Platform)
  WHERE former.code <> coalesce(row.platform, '')
  DELETE old
}
CALL (need, row) {
  MATCH (platform:Platform {code: row.platform})
  MERGE (need)-[:OF]->(platform)
}
CALL (need, row) {
  MATCH (need)-[old:OF]->(former:Firm)
  WHERE former.id <> coalesce(row.firm, '')
  DELETE old
}
CALL (need, row) {
  MATCH (firm:Firm {id: row.firm})
  MERGE (need)-[:OF]->(firm)
}
CALL (need, row) {
  MATCH (need)-[old:OF]->(former:Cluster)
  WHERE former.code <> coalesce(row.cluster, '')
  DELETE old
}
CALL (need, row) {
  MATCH (cluster:Cluster {code: row.cluster})
  MERGE (need)-[:OF]->(cluster)
}
CALL (need, row) {
  MATCH (need)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (need, row) {
  MATCH (region:Region {code: row.region})
  MERGE (need)-[:OF_REGION]->(region)
}
CALL (need, row) {
  MATCH (need)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (need, row) {
  MATCH (link:Link {code: row.link})
  MERGE (need)-[:OF_LINK]->(link)
}
