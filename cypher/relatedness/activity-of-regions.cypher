// How much of each of these links is there in these regions in a year, as of a revision?
/*
:param [{ regions, links, year, earliest, revision, limit }] => { RETURN [{code: '510100', level: 'CITY'}] AS regions, ['TI-ORE'] AS links, 2024 AS year, 2021 AS earliest, 0 AS revision, 1000 AS limit }
*/
// Returns
//   region, link  codes
//   stale  true when the asked revision is no longer kept
//   n, nObs, out  occupations that count, those with known output, its sum 万元
//   empObs, emp  those with known headcount, its sum
UNWIND $regions AS region
MATCH (c:Cell {regionCode: region.code})
WHERE c.linkCode IN $links AND c.level = region.level AND c.year >= $earliest AND c.year <= $year
WITH c, c.revision <= $revision AS now
WHERE (now AND c.until >= $year) OR (NOT now AND c.previousUntil >= $year)
RETURN c.regionCode AS region, c.linkCode AS link,
  NOT now AND c.previousRevision > $revision AS stale,
  CASE WHEN now THEN c.n ELSE c.previousN END AS n,
  CASE WHEN now THEN c.nObs ELSE c.previousNObs END AS nObs,
  CASE WHEN now THEN c.out ELSE c.previousOut END AS out,
  CASE WHEN now THEN c.empObs ELSE c.previousEmpObs END AS empObs,
  CASE WHEN now THEN c.emp ELSE c.previousEmp END AS emp
ORDER BY region, link
LIMIT $limit
