// Take back from the graph what the view of registry_promises wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (c:Coverage {id: 'PROMISE|' + id})
DETACH DELETE c
