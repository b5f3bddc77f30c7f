// Bring firms of the graph up to what their claims say
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (f:Firm {id: row.id})
SET f = row.firm
WITH f, row
MATCH (seat:Region {code: row.seat})
OPTIONAL MATCH (f)-[old:SEATED_IN]->(former:Region)
  WHERE former <> seat
DELETE old
WITH DISTINCT f, seat, row
MERGE (f)-[:SEATED_IN]->(seat)
WITH f, row
CALL (f, row) {
  UNWIND row.claims AS claim
  MATCH (c:Claim {id: claim})
  MERGE (f)-[:HAS_CLAIM]->(c)
}
CALL (f, row) {
  MATCH (f)-[gone:HAS_CLAIM]->(c:Claim)
    WHERE NOT c.id IN row.claims
  DELETE gone
}
CALL (f, row) {
  UNWIND row.names AS name
  WITH f, name
  WHERE NOT EXISTS { (f)-[:ALSO_NAMED]->(:FirmName {key: name}) }
  CREATE (f)-[:ALSO_NAMED]->(:FirmName {key: name})
}
CALL (f, row) {
  MATCH (f)-[:ALSO_NAMED]->(n:FirmName)
    WHERE NOT n.key IN row.names
  DETACH DELETE n
}
