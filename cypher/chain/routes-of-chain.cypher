// How is each link of this chain made, from what, and what else comes with it?
/*
:param [{ chain }] => { RETURN 'titanium' AS chain }
*/
// Returns
//   route  all properties of the route
//   owner  code of the link it makes
//   needs  properties of each input with its link; inputs outside the chain are left out: they are its boundary
//   yields  properties of each output with its link
MATCH (c:Chain {code: $chain})-[:HAS_LINK]->(l:Link)<-[:OF]-(r:Route)
RETURN properties(r) AS route, l.code AS owner,
  [(r)-[n:NEEDS]->(i:Link)<-[:HAS_LINK]-(c) | {link: i.code, need: properties(n)}] AS needs,
  [(r)-[y:YIELDS]->(o:Link)<-[:HAS_LINK]-(c) | {link: o.code, yield: properties(y)}] AS yields
ORDER BY owner, r.id
