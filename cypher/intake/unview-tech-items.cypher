// Take back from the graph what the view of tech_items wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (item:Task {id: 'TECHNOLOGY|' + id})
DETACH DELETE item
