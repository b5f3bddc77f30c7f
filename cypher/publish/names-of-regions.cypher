// How are the regions called that names of firms begin with?
/*
:param [{ limit }] => { RETURN 1000000 AS limit }
*/
// Returns
//   region, level  the region
//   names  its full name, then short names
MATCH (r:Region)
WHERE NOT coalesce(r.pseudo, false) AND NOT coalesce(r.constructed, false) AND r.nameZh IS NOT NULL
RETURN r.code AS region, r.level AS level, [r.nameZh] + coalesce(r.aliases, []) AS names
ORDER BY region
LIMIT $limit
