// To which chains does each firm sell?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (chain:Chain {code: row.chain})
MERGE (firm)-[r:SUPPLIES]->(chain)
SET r.share = row.share,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
