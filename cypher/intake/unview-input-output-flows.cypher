// Take back from the graph what the view of input_output_flows wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
WITH split(id, '|') AS key
MATCH (:Industry {key: key[0] + '|' + key[1]})-[r:FEEDS]->(:Industry {key: key[0] + '|' + key[2]})
DELETE r
