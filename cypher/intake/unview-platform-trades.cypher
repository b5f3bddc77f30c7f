// Take back from the graph what the view of platform_trades wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Platform {code: key[0]})-[r:TRADES {side: key[2]}]->(:Link {code: key[1]})
DELETE r
