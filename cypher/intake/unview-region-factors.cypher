// Take back from the graph what the view of region_factors wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (factor:Factor {id: 'REGION|' + id})
DETACH DELETE factor
