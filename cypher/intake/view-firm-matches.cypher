// Which records did people decide to be one firm, or two?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (d:Determination {id: 'SAME_FIRM|' + row.id})
SET d.kind = 'SAME_FIRM',
    d.recordA = row.recordA,
    d.recordB = row.recordB,
    d.same = row.same,
    d.reason = row.reason,
    d.unit = row.unit,
    d.claimId = row.claimId,
    d.sourceId = row.sourceId,
    d.batchId = row.batchId,
    d.asOf = row.asOf
