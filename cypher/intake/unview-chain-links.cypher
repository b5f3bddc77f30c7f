// Take back from the graph what the view of chain_links wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Chain {code: key[0]})-[r:HAS_LINK]->(:Link {code: key[1]})
DELETE r
