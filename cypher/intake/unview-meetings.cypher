// Take back from the graph what the view of meetings wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (meeting:Meeting {code: id})
DETACH DELETE meeting
