// Which risks does each platform run?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (p:Platform {code: row.platform})
SET p.status = row.status,
    p.riskEvents = row.riskEvents,
    p.blacklisted = row.blacklisted,
    p.risksZh = row.risksZh,
    p.riskCheckedAt = row.asOf,
    p.riskClaimId = row.claimId,
    p.riskSourceId = row.sourceId,
    p.riskBatchId = row.batchId
