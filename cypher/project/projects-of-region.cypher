// Which projects inside this region build links of this chain, and how far are they?
/*
:param [{ chain, prefix }] => { RETURN 'titanium' AS chain, '6530' AS prefix }
*/
// Returns
//   link  the link it builds
//   project, name, phase, phaseDate, note  the project
//   investor, platform  who invests
//   investment  万元
//   capacity, unit  what it builds, per year
//   regionCode  where
//   asOf, sourceId, sourceTitle, sourceYear  who says so, and when
MATCH (:Chain {code: $chain})-[:HAS_LINK]->(l:Link)<-[b:BUILDS]-(p:Project)
WHERE p.regionCode STARTS WITH $prefix
OPTIONAL MATCH (s:Source {id: p.sourceId})
OPTIONAL MATCH (platform:Platform)-[:INVESTS_IN]->(p)
RETURN l.code AS link, p.code AS project, p.nameZh AS name, p.phase AS phase, p.phaseDate AS phaseDate,
  p.noteZh AS note, p.investor AS investor, platform.nameZh AS platform, p.investment AS investment,
  b.capacity AS capacity, b.capacityUnit AS unit, p.regionCode AS regionCode, p.asOf AS asOf,
  s.id AS sourceId, s.title AS sourceTitle, s.year AS sourceYear
ORDER BY link, project
