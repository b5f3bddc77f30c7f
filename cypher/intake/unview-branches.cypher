// Take back from the graph what the view of branches wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (:Firm {id: id})-[r:BRANCH_OF]->(:Firm)
DELETE r
