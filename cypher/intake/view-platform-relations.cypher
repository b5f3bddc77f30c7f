// How does each firm stand to which platform?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (platform:Platform {code: row.platform})
MERGE (firm)-[r:STANDS_TO {kind: row.kind}]->(platform)
SET r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
