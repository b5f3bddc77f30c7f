// Take back from the graph what the view of determinations wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (d:Determination {id: id})
DETACH DELETE d
