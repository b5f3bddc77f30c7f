// Take back from the graph what the view of institutions wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (institution:Institution {code: id})
DETACH DELETE institution
