// Below which region does each region stand?
/*
:param [{ limit }] => { RETURN 1000000 AS limit }
*/
// Returns
//   code  the region
//   level  NATION, PROVINCE, CITY or COUNTY
//   parent  the region above, null for the nation
MATCH (r:Region)
OPTIONAL MATCH (r)-[:WITHIN]->(p:Region)
RETURN r.code AS code, r.level AS level, p.code AS parent
ORDER BY code
LIMIT $limit
