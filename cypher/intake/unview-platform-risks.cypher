// Take back from the graph what the view of platform_risks wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (p:Platform {code: id})
SET p.status = null,
    p.riskEvents = null,
    p.blacklisted = null,
    p.risksZh = null,
    p.riskCheckedAt = null,
    p.riskClaimId = null,
    p.riskSourceId = null,
    p.riskBatchId = null
