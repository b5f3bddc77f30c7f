// Below which region does each region stand?
/*
:param [{ limit }] => { RETURN 1000000 AS limit }
*/
// Returns
//   code  the region
//   parent  the region right above it
MATCH (r:Region)-[:WITHIN]->(p:Region)
RETURN r.code AS code, p.code AS parent
ORDER BY code
LIMIT $limit
