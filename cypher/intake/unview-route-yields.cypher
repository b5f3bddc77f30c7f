// Take back from the graph what the view of route_yields wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Route {id: key[0]})-[r:YIELDS]->(:Link {code: key[1]})
DELETE r
