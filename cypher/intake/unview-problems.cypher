// Take back from the graph what the view of problems wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (problem:Task {id: 'PROBLEM|' + id})
DETACH DELETE problem
