// How are firms joined to each other and to other things, beside what follows from claims about one firm?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   from, to  ids of the nodes in this database
//   fromFirm, toFirm  id of the firm, where the node is one
//   type, properties  of the relationship
MATCH (a)-[r]->(b)
WHERE (a:Firm OR b:Firm) AND NOT a:Verdict AND NOT b:Verdict
  AND NOT type(r) IN ['HAS_CLAIM', 'OCCUPIES', 'SEATED_IN', 'ALSO_NAMED', 'RESOLVED_TO']
RETURN elementId(a) AS from, CASE WHEN a:Firm THEN a.id END AS fromFirm, elementId(b) AS to,
  CASE WHEN b:Firm THEN b.id END AS toFirm, type(r) AS type, properties(r) AS properties
