// Take back from the graph what the view of region_types wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (d:Determination {id: 'REGION_TYPE|' + id})
DETACH DELETE d
