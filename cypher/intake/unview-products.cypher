// Take back from the graph what the view of products wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (:Firm {id: split(id, '|')[0]})-[m:MAKES {id: id}]->(p:Product)
DELETE m
WITH DISTINCT p
WHERE NOT EXISTS { (p)<-[:MAKES]-() }
DELETE p
