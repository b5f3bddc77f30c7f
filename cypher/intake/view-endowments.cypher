// Which resources does each region have?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (g:Region {code: row.region})
MATCH (r:Resource {code: row.resource})
MERGE (g)-[e:ENDOWED_WITH]->(r)
SET e.reserve = row.reserve,
    e.unit = row.unit,
    e.natShare = row.natShare,
    e.noteZh = row.noteZh,
    e.claimId = row.claimId,
    e.sourceId = row.sourceId,
    e.batchId = row.batchId,
    e.asOf = row.asOf
