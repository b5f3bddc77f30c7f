// For which firm does each of these records stand, and why?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (r:FirmRecord {id: row.id})
MATCH (f:Firm {id: row.firm})
OPTIONAL MATCH (r)-[old:RESOLVED_TO]->(other:Firm)
  WHERE other <> f
DELETE old
WITH DISTINCT r, f, row
MERGE (r)-[to:RESOLVED_TO]->(f)
SET to.score = row.score,
    to.rule = row.rule,
    to.judgement = row.judgement,
    to.by = row.by
