// How many months does each road take?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (factor:Factor {id: 'ROAD|' + row.id})
SET factor.kind = 'ROAD',
    factor.road = row.road,
    factor.monthsLo = row.monthsLo,
    factor.monthsHi = row.monthsHi,
    factor.noteZh = row.noteZh,
    factor.claimId = row.claimId,
    factor.sourceId = row.sourceId,
    factor.batchId = row.batchId,
    factor.asOf = row.asOf
