// Of which regions and industries is a source said to be the full registry?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (c:Coverage {id: 'PROMISE|' + row.id})
SET c.kind = 'PROMISE',
    c.year = row.year,
    c.regionCode = row.region,
    c.industries = row.industries,
    c.edition = row.edition,
    c.claimId = row.claimId,
    c.sourceId = row.sourceId,
    c.batchId = row.batchId,
    c.asOf = row.asOf
