// Which link feeds which? (derived from the routes of these links, so that Browser shows a chain at once)
/*
:param [{ owners }] => { RETURN [] AS owners }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $owners AS owner
MATCH (o:Link {code: owner})
OPTIONAL MATCH (:Link)-[old:FEEDS]->(o)
DELETE old
WITH DISTINCT o
MATCH (o)<-[:OF]-(:Route)-[n:NEEDS]->(i:Link)
WITH i, o, max(CASE WHEN coalesce(n.essential, true) THEN 1 ELSE 0 END) = 1 AS essential,
  max(CASE WHEN n.recycleVia IS NULL THEN 0 ELSE 1 END) = 1 AS recycled
MERGE (i)-[f:FEEDS]->(o)
SET f.essential = essential,
    f.recycled = recycled
