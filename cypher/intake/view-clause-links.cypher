// What does each clause say of which link?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (clause:PolicyClause {code: row.clause})
MATCH (link:Link {code: row.link})
MERGE (clause)-[r:OF_LINK {id: row.id}]->(link)
SET r.linkCode = row.link,
    r.regionCode = row.region,
    r.macro = row.macro,
    r.listing = row.listing,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
