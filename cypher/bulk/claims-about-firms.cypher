// What is said of firms, by batches that are published?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   claim  all properties of the claim
MATCH (c:Claim)
WHERE c.firmId IS NOT NULL
RETURN properties(c) AS claim
