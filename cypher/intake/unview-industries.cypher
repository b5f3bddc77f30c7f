// Take back from the graph what the view of industries wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (i:Industry {key: key[1] + '|' + key[0]})
DETACH DELETE i
