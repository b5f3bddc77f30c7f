// Take back from the graph what the view of input_output_outputs wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (industry:Industry {key: id})
DETACH DELETE industry
