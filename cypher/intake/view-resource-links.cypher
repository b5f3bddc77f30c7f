// Which link does each resource in the ground supply?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (r:Resource {code: row.resource})
MATCH (l:Link {code: row.link})
MERGE (r)-[s:SUPPLIES_LINK]->(l)
SET s.claimId = row.claimId,
    s.sourceId = row.sourceId,
    s.batchId = row.batchId,
    s.asOf = row.asOf
