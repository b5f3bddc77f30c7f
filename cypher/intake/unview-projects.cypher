// Take back from the graph what the view of projects wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (project:Project {code: id})
DETACH DELETE project
