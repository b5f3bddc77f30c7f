// Which industries of which edition are loaded?
/*
:param [{ limit }] => { RETURN 10000 AS limit }
*/
// Returns
//   industry  all properties of the industry
MATCH (i:Industry)
RETURN properties(i) AS industry
ORDER BY i.key
LIMIT $limit
