// Take back from the graph what the view of customer_chains wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Firm {id: key[0]})-[r:SUPPLIES]->(:Chain {code: key[1]})
DELETE r
