// Take back from the graph what the view of resources wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (r:Resource {code: id})
DETACH DELETE r
