// Which links does each region not fill, and why?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (region:Region {code: row.region})
MATCH (link:Link {code: row.link})
MERGE (region)-[r:EXCLUDES]->(link)
SET r.linkCode = row.link,
    r.reason = row.reason,
    r.clause = row.clause,
    r.reasonZh = row.reasonZh,
    r.until = row.until,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
