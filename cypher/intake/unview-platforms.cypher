// Take back from the graph what the view of platforms wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (platform:Platform {code: id})
DETACH DELETE platform
