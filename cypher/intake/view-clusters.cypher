// What do the claims say of each cluster, and where is it?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (cluster:Cluster {code: row.cluster})
SET cluster.nameZh = row.nameZh,
    cluster.regionCode = row.region,
    cluster.chainCode = row.chain,
    cluster.level = row.level,
    cluster.type = row.type,
    cluster.output = row.output,
    cluster.firmCount = row.firmCount,
    cluster.smeShare = row.smeShare,
    cluster.primacy = row.primacy,
    cluster.platformZh = row.platformZh,
    cluster.digitalZh = row.digitalZh,
    cluster.onlineShare = row.onlineShare,
    cluster.shortfallZh = row.shortfallZh,
    cluster.causeZh = row.causeZh,
    cluster.claimId = row.claimId,
    cluster.sourceId = row.sourceId,
    cluster.batchId = row.batchId,
    cluster.asOf = row.asOf
WITH cluster, row
CALL (cluster, row) {
  MATCH (cluster)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (cluster, row) {
  MATCH (region:Region {code: row.region})
  MERGE (cluster)-[:IN]->(region)
}
CALL (cluster, row) {
  MATCH (cluster)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (cluster, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (cluster)-[:OF]->(chain)
}
