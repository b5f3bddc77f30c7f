// Take back from the graph what the view of market_checks wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (d:Determination {id: 'MARKET|' + id})
DETACH DELETE d
