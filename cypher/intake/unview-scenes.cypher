// Take back from the graph what the view of scenes wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (scene:Scene {code: id})
DETACH DELETE scene
