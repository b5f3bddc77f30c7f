// Take back from the graph what the view of chains wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (c:Chain {code: id})
DETACH DELETE c
