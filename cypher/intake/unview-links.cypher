// Take back from the graph what the view of links wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (l:Link {code: id})
DETACH DELETE l
