// How complete are the loaded firms said to be, for which region, chain and link?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (c:Coverage {id: row.id})
SET c.kind = 'DECLARED',
    c.regionCode = row.region,
    c.chainCode = row.chain,
    c.linkCode = row.link,
    c.ic = row.ic,
    c.year = row.year,
    c.claimId = row.claimId,
    c.sourceId = row.sourceId,
    c.batchId = row.batchId,
    c.asOf = row.asOf
