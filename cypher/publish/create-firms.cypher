// Put firms that the graph does not know into it, with seat, occupations and the claims they rest on
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (seat:Region {code: row.seat})
MERGE (f:Firm {id: row.id})
SET f = row.firm
MERGE (f)-[:SEATED_IN]->(seat)
WITH f, row
CALL (f, row) {
  UNWIND row.claims AS claim
  MATCH (c:Claim {id: claim})
  CREATE (f)-[:HAS_CLAIM]->(c)
}
CALL (f, row) {
  UNWIND row.occupations AS occupation
  MATCH (l:Link {code: occupation.linkCode})
  CREATE (f)-[o:OCCUPIES]->(l)
  SET o = occupation
}
CALL (f, row) {
  UNWIND row.names AS name
  CREATE (f)-[:ALSO_NAMED]->(:FirmName {key: name})
}
