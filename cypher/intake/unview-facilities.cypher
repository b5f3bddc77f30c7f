// Take back from the graph what the view of facilities wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (facility:Facility {code: id})
DETACH DELETE facility
