// Take back from the graph what the view of leads wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (lead:Lead {code: id})
DETACH DELETE lead
