// Take back firms that no claim says exist any more
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (f:Firm {id: id})
OPTIONAL MATCH (f)-[:ALSO_NAMED]->(n:FirmName)
DETACH DELETE n, f
