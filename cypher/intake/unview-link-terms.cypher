// Take back from the graph what the view of link_terms wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (term:LinkTerm {id: id})
DETACH DELETE term
