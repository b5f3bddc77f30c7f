// Take back from the graph what the view of endowments wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Region {code: key[0]})-[r:ENDOWED_WITH]->(:Resource {code: key[1]})
DELETE r
