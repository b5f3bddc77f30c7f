// Take back from the graph what the view of policies wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (policy:Policy {code: id})
DETACH DELETE policy
