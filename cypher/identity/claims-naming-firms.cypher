// What is said of these firms and records beside what they are and where they work?
/*
:param [{ firms, records }] => { RETURN [] AS firms, [] AS records }
*/
// Returns
//   claim  all properties of the claim
CALL () {
  UNWIND $firms AS id
  MATCH (:Firm {id: id})-[:HAS_CLAIM]->(c:Claim)
  WHERE NOT c.kind IN ['firms', 'occupations']
  RETURN c
  UNION
  UNWIND $records AS id
  MATCH (c:Claim {otherFirmId: id})
  RETURN c
}
RETURN properties(c) AS claim
