// Which firm holds which?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (controller:Firm {id: row.controller})
MATCH (controlled:Firm {id: row.controlled})
MERGE (controller)-[r:CONTROLS]->(controlled)
SET r.kind = row.kind,
    r.share = row.share,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
