// What does the graph hold beside firms, their claims and cells?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   id  of the node in this database
//   labels, properties  of the node
MATCH (n)
WHERE NOT n:Firm AND NOT n:FirmRecord AND NOT n:FirmName AND NOT n:IdentityQuestion AND NOT (n:Cell AND n.level <> 'TOTAL') AND NOT n:Verdict AND NOT (n:Claim AND n.firmId IS NOT NULL)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
