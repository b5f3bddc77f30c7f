// Take back from the graph what the view of route_policy wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (policy:RoutePolicy {id: id})
DETACH DELETE policy
