// What do the claims say of each resource?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (r:Resource {code: row.resource})
SET r.nameZh = row.nameZh,
    r.nameEn = row.nameEn,
    r.unit = row.unit,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
