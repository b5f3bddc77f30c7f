// Let records that stand for no firm yet stand for the firm with their own id
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (r:FirmRecord {id: id})
WHERE NOT EXISTS { (r)-[:RESOLVED_TO]->(:Firm) }
MATCH (f:Firm {id: id})
MERGE (r)-[:RESOLVED_TO]->(f)
