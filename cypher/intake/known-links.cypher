// Which links are there at all? (for checking the structure before anything is written)
/*
:param [{ limit }] => { RETURN 100000 AS limit }
*/
// Returns
//   link  all properties of the link
MATCH (l:Link)
RETURN properties(l) AS link
ORDER BY l.code
LIMIT $limit
