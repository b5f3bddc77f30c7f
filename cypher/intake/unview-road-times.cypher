// Take back from the graph what the view of road_times wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (factor:Factor {id: 'ROAD|' + id})
DETACH DELETE factor
