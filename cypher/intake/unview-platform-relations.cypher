// Take back from the graph what the view of platform_relations wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Firm {id: key[0]})-[r:STANDS_TO {kind: key[2]}]->(:Platform {code: key[1]})
DELETE r
