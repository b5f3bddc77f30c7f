// Which firms belong to which association?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (firm:Firm {id: row.firm})
MATCH (association:Association {code: row.association})
MERGE (firm)-[r:MEMBER_OF]->(association)
SET r.role = row.role,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
