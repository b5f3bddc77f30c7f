// What do the claims say of each source?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (s:Source {id: row.sourceId})
SET s.title = row.title,
    s.publisher = row.publisher,
    s.document = row.document,
    s.year = row.year,
    s.url = row.url,
    s.kind = row.kind,
    s.access = row.access,
    s.note = row.note,
    s.claimId = row.claimId,
    s.batchId = row.batchId
