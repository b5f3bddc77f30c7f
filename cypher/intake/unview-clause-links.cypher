// Take back from the graph what the view of clause_links wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH id, split(id, '|') AS key
MATCH (:PolicyClause {code: key[0]})-[r:OF_LINK {id: id}]->(:Link {code: key[1]})
DELETE r
