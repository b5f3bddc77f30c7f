// Forget records that nobody speaks of any more, or that need not be told from their firm
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (r:FirmRecord {id: id})
DETACH DELETE r
