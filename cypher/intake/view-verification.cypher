// What did the returned verification sheets answer?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (c:Coverage {id: row.id})
SET c.kind = 'SHEET',
    c.regionCode = row.region,
    c.chainCode = row.chain,
    c.linkCode = row.link,
    c.answer = row.answer,
    c.count = row.count,
    c.firms = row.firms,
    c.basis = row.basis,
    c.unit = row.unit,
    c.year = row.year,
    c.claimId = row.claimId,
    c.sourceId = row.sourceId,
    c.batchId = row.batchId,
    c.asOf = row.asOf
