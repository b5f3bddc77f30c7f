// What do the claims say of each platform?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (p:Platform {code: row.platform})
SET p.nameZh = row.nameZh,
    p.nameEn = row.nameEn,
    p.operator = row.operator,
    p.side = row.side,
    p.noteZh = row.noteZh,
    p.chainCode = row.chain,
    p.claimId = row.claimId,
    p.sourceId = row.sourceId,
    p.batchId = row.batchId,
    p.asOf = row.asOf
