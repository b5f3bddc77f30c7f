// Take back from the graph what the view of sources wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (s:Source {id: id})
DETACH DELETE s
