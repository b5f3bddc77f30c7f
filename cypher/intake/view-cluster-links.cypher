// Which links does each cluster work in?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (cluster:Cluster {code: row.cluster})
MATCH (link:Link {code: row.link})
MERGE (cluster)-[r:FOCUSES_ON]->(link)
SET r.share = row.share,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
