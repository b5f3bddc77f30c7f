// How is what the graph holds beside firms joined?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   from, to  ids of the nodes in this database
//   type, properties  of the relationship
MATCH (a)-[r]->(b)
WHERE NOT a:Firm AND NOT b:Firm AND NOT a:Verdict AND NOT b:Verdict AND NOT (b:Claim AND b.firmId IS NOT NULL)
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
