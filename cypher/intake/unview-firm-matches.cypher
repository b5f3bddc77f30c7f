// Take back from the graph what the view of firm_matches wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (d:Determination {id: 'SAME_FIRM|' + id})
DETACH DELETE d
