// Take back from the graph what the view of resource_links wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Resource {code: key[0]})-[r:SUPPLIES_LINK]->(:Link {code: key[1]})
DELETE r
