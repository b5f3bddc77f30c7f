// Which chains are there, and how many links has each?
/*
:param [{ limit }] => { RETURN 1000 AS limit }
*/
// Returns
//   chain  all properties of the chain
//   links  how many links it has
MATCH (c:Chain)
RETURN properties(c) AS chain, COUNT { (c)-[:HAS_LINK]->(:Link) } AS links
ORDER BY c.code
LIMIT $limit
