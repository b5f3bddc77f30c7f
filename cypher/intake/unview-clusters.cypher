// Take back from the graph what the view of clusters wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (cluster:Cluster {code: id})
DETACH DELETE cluster
