// Take back from the graph what the view of purchases wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (need:Need {id: 'PURCHASE|' + id})
DETACH DELETE need
