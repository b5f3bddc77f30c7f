// Take back from the graph what the view of firms wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (f:Firm {id: id})
DETACH DELETE f
