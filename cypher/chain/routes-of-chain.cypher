// How is each link of this chain made, from what, and what else comes with it?
/*
:param [{ chain }] => { RETURN 'titanium' AS chain }
*/
// Returns
//   route  all properties of the route
//   owner  code of the link it makes
//   needs  properties of each input with its link, those outside the chain too
//   yields  properties of each output with its link
MATCH (:Chain {code: $chain})-[:HAS_LINK]->(l:Link)<-[:OF]-(r:Route)
RETURN properties(r) AS route, l.code AS owner,
  [(r)-[n:NEEDS]->(i:Link) | {link: i.code, need: properties(n)}] AS needs,
  [(r)-[y:YIELDS]->(o:Link) | {link: o.code, yield: properties(y)}] AS yields
ORDER BY owner, r.id
