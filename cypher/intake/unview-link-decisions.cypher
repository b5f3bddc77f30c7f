// Take back from the graph what the view of link_decisions wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (d:Determination {id: 'FIRM_LINK|' + id})
DETACH DELETE d
