// Take back from the graph what the view of associations wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (association:Association {code: id})
DETACH DELETE association
