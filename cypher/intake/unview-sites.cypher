// Take back from the graph what the view of sites wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (site:Site {id: id})
DETACH DELETE site
