// Which routes make which link?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (l:Link {code: row.link})
MERGE (r:Route {id: row.route})
SET r.nameZh = row.nameZh,
    r.nameEn = row.nameEn,
    r.semantics = row.semantics,
    r.noteZh = row.noteZh,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
WITH r, l
OPTIONAL MATCH (r)-[old:OF]->(other:Link)
  WHERE other <> l
DELETE old
WITH DISTINCT r, l
MERGE (r)-[:OF]->(l)
