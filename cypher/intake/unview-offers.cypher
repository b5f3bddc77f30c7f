// Take back from the graph what the view of offers wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (offer:Offer {code: id})
DETACH DELETE offer
