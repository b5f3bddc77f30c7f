// What do the claims say of each chain?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (c:Chain {code: row.chain})
SET c.version = row.version,
    c.nameZh = row.nameZh,
    c.nameEn = row.nameEn,
    c.descriptionZh = row.descriptionZh,
    c.descriptionEn = row.descriptionEn,
    c.claimId = row.claimId,
    c.sourceId = row.sourceId,
    c.batchId = row.batchId,
    c.asOf = row.asOf
