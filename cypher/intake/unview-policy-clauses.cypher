// Take back from the graph what the view of policy_clauses wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (clause:PolicyClause {code: id})
DETACH DELETE clause
