// Take back from the graph what the view of regions wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (r:Region {code: id})
DETACH DELETE r
