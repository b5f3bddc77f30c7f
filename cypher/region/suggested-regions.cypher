// For which regions is something particular known: a resource, a project, an answered sheet, or that they are made up?
/*
:param [{ limit }] => { RETURN 10 AS limit }
*/
// Returns
//   code  the region
MATCH (r:Region)
WHERE r.constructed AND r.level = 'PROVINCE'
  OR EXISTS { (r)-[:ENDOWED_WITH]->(:Resource) } AND NOT coalesce(r.constructed, false)
  OR EXISTS { (:Project)-[:IN]->(r) }
RETURN r.code AS code
ORDER BY coalesce(r.constructed, false), code DESC
LIMIT $limit
