// What does each route yield?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (r:Route {id: row.route})
MATCH (l:Link {code: row.link})
MERGE (r)-[y:YIELDS]->(l)
SET y.primary = row.primary,
    y.qty = row.qty,
    y.noteZh = row.noteZh,
    y.claimId = row.claimId,
    y.sourceId = row.sourceId,
    y.batchId = row.batchId,
    y.asOf = row.asOf
