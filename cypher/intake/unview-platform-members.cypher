// Take back from the graph what the view of platform_members wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Platform {code: key[0]})-[r:HAS_MEMBER]->(:Firm {id: key[1]})
DELETE r
