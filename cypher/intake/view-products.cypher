// What does each firm make, as it was written?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (f:Firm {id: row.firm})
MERGE (p:Product {name: row.product})
MERGE (f)-[m:MAKES {id: row.id}]->(p)
SET m.role = row.role,
    m.share = row.share,
    m.linkCode = row.link,
    m.regionCode = row.region,
    m.grade = row.grade,
    m.claimId = row.claimId,
    m.sourceId = row.sourceId,
    m.batchId = row.batchId,
    m.asOf = row.asOf
