// Which firms trade or serve on which platform?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (platform:Platform {code: row.platform})
MATCH (firm:Firm {id: row.firm})
MERGE (platform)-[r:HAS_MEMBER]->(firm)
SET r.role = row.role,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
