// Take back from the graph what the view of needs wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (need:Need {id: id})
DETACH DELETE need
