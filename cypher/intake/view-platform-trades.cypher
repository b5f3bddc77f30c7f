// What does each platform trade of which link?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (platform:Platform {code: row.platform})
MATCH (link:Link {code: row.link})
MERGE (platform)-[r:TRADES {side: row.side}]->(link)
SET r.linkCode = row.link,
    r.gmv = row.gmv,
    r.basis = row.basis,
    r.assurance = row.assurance,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
