// Which chains are there, who says so, and which links has each? (for offering known links to a new chain)
/*
:param [{ limit }] => { RETURN 1000 AS limit }
*/
// Returns
//   chain  all properties of the chain
//   links  codes of its links
MATCH (c:Chain)
RETURN properties(c) AS chain, [(c)-[:HAS_LINK]->(l:Link) | l.code] AS links
ORDER BY c.code
LIMIT $limit
