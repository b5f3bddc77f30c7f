// Which firm does each claim speak of? (for exploring in Browser)
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (f:Firm {id: c.firmId})
MERGE (f)-[:HAS_CLAIM]->(c)
