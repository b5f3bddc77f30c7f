// Which codes, names and aliases can rows point at?
/*
:param [{ limit }] => { RETURN 1000000 AS limit }
*/
// Returns
//   table  the table the row belongs to
//   code  its code
//   names  names and aliases that stand for it
//   rank  lower wins where a name is shared by regions of several levels
CALL () {
  MATCH (r:Region)
  RETURN 'regions' AS table, r.code AS code, [r.nameZh, r.nameEn] + coalesce(r.aliases, []) AS names,
    CASE r.level WHEN 'NATION' THEN 0 WHEN 'PROVINCE' THEN 1 WHEN 'CITY' THEN 2 ELSE 3 END AS rank
  UNION ALL
  MATCH (l:Link)
  RETURN 'links' AS table, l.code AS code, [l.nameZh, l.nameEn] + coalesce(l.aliases, []) AS names, 0 AS rank
  UNION ALL
  MATCH (c:Chain)
  RETURN 'chains' AS table, c.code AS code, [c.nameZh, c.nameEn] AS names, 0 AS rank
  UNION ALL
  MATCH (s:Source)
  RETURN 'sources' AS table, s.id AS code, [] AS names, 0 AS rank
  UNION ALL
  MATCH (r:Resource)
  RETURN 'resources' AS table, r.code AS code, [r.nameZh, r.nameEn] AS names, 0 AS rank
  UNION ALL
  MATCH (r:Route)
  RETURN 'routes' AS table, r.id AS code, [] AS names, 0 AS rank
  UNION ALL
  MATCH (p:Platform)
  RETURN 'platforms' AS table, p.code AS code, [p.nameZh, p.nameEn] AS names, 0 AS rank
  UNION ALL
  MATCH (p:Project)
  RETURN 'projects' AS table, p.code AS code, [p.nameZh] AS names, 0 AS rank
  UNION ALL
  MATCH (c:Cluster)
  RETURN 'clusters' AS table, c.code AS code, [c.nameZh] AS names, 0 AS rank
  UNION ALL
  MATCH (a:Association)
  RETURN 'associations' AS table, a.code AS code, [a.nameZh] AS names, 0 AS rank
  UNION ALL
  MATCH (p:Park)
  RETURN 'parks' AS table, p.code AS code, [p.nameZh] AS names, 0 AS rank
  UNION ALL
  MATCH (f:Funder)
  RETURN 'funders' AS table, f.code AS code, [f.nameZh] AS names, 0 AS rank
  UNION ALL
  MATCH (p:Policy)
  RETURN 'policies' AS table, p.code AS code, [p.nameZh] AS names, 0 AS rank
  UNION ALL
  MATCH (c:PolicyClause)
  RETURN 'policy_clauses' AS table, c.code AS code, [] AS names, 0 AS rank
  UNION ALL
  MATCH (m:Meeting)
  RETURN 'meetings' AS table, m.code AS code, [m.nameZh] AS names, 0 AS rank
}
RETURN table, code, names, rank
ORDER BY table, rank, code
LIMIT $limit
