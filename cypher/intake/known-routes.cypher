// Which routes are there at all? (for checking the structure before anything is written)
/*
:param [{ limit }] => { RETURN 100000 AS limit }
*/
// Returns
//   route  all properties of the route
//   owner  code of the link it makes
//   needs  properties of each input with its link
//   yields  properties of each output with its link
MATCH (l:Link)<-[:OF]-(r:Route)
RETURN properties(r) AS route, l.code AS owner,
  [(r)-[n:NEEDS]->(i:Link) | {link: i.code, need: properties(n)}] AS needs,
  [(r)-[y:YIELDS]->(o:Link) | {link: o.code, yield: properties(y)}] AS yields
ORDER BY owner, r.id
LIMIT $limit
