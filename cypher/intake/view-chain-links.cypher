// Which links belong to which chain, at which stage?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (c:Chain {code: row.chain})
MATCH (l:Link {code: row.link})
MERGE (c)-[h:HAS_LINK]->(l)
SET h.stage = row.stage,
    h.core = row.core,
    h.weight = row.weight,
    h.claimId = row.claimId,
    h.sourceId = row.sourceId,
    h.batchId = row.batchId,
    h.asOf = row.asOf
