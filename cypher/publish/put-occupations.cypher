// Which firm works in which link, and where does it produce?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (f:Firm {id: row.firm})
MATCH (l:Link {code: row.link})
MERGE (f)-[o:OCCUPIES {linkCode: row.link, regionCode: row.region}]->(l)
SET o = row.properties
