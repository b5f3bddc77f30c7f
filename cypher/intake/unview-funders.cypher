// Take back from the graph what the view of funders wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (funder:Funder {code: id})
DETACH DELETE funder
