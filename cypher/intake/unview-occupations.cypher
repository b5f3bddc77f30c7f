// Take back from the graph what the view of occupations wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Firm {id: key[0]})-[r:OCCUPIES {linkCode: key[1], regionCode: key[2]}]->(:Link {code: key[1]})
DELETE r
