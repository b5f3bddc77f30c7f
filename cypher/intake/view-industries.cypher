// What do the claims say of each industry code?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (i:Industry {key: row.edition + '|' + row.industry})
SET i.code = row.industry,
    i.edition = row.edition,
    i.nameZh = row.nameZh,
    i.claimId = row.claimId,
    i.sourceId = row.sourceId,
    i.batchId = row.batchId,
    i.asOf = row.asOf
