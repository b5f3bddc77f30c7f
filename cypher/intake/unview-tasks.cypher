// Take back from the graph what the view of tasks wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (task:Task {id: 'TASK|' + id})
DETACH DELETE task
