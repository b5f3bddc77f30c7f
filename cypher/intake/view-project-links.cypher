// Which links does each project build?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (p:Project {code: row.project})
MATCH (l:Link {code: row.link})
MERGE (p)-[b:BUILDS]->(l)
SET b.capacity = row.capacity,
    b.producingCapacity = row.producingCapacity,
    b.capacityUnit = row.capacityUnit,
    b.linkCode = row.link,
    b.regionCode = p.regionCode,
    b.claimId = row.claimId,
    b.sourceId = row.sourceId,
    b.batchId = row.batchId,
    b.asOf = row.asOf
