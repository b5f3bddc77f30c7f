// Which firms belong to which cluster?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (cluster:Cluster {code: row.cluster})
MERGE (firm)-[r:MEMBER_OF]->(cluster)
SET r.role = row.role,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
