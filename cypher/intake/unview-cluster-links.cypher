// Take back from the graph what the view of cluster_links wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Cluster {code: key[0]})-[r:FOCUSES_ON]->(:Link {code: key[1]})
DELETE r
