// Take back from the graph what the view of members wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Firm {id: key[1]})-[r:MEMBER_OF]->(:Cluster {code: key[0]})
DELETE r
