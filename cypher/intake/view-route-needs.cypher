// What does each route need?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (r:Route {id: row.route})
MATCH (l:Link {code: row.link})
MERGE (r)-[n:NEEDS]->(l)
SET n.essential = row.essential,
    n.group = row.group,
    n.qty = row.qty,
    n.qtyUnit = row.qtyUnit,
    n.qtyKind = row.qtyKind,
    n.costShare = row.costShare,
    n.recycleVia = row.recycleVia,
    n.noteZh = row.noteZh,
    n.claimId = row.claimId,
    n.sourceId = row.sourceId,
    n.batchId = row.batchId,
    n.asOf = row.asOf
