// Take back from the graph what the view of parks wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (park:Park {code: id})
DETACH DELETE park
