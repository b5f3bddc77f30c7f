// How does every region of a level stand in these links, as of a revision?
/*
:param [{ links, level, year, earliest, revision }] => { RETURN [] AS links, 'CITY' AS level, 2024 AS year, 2021 AS earliest, 0 AS revision }
*/
// Returns
//   region  code
//   link  code
//   n, out, emp  occupations that count, sum of output 万元, headcount
UNWIND $links AS link
MATCH (c:Cell {linkCode: link, level: $level})
WHERE c.year >= $earliest AND c.year <= $year
WITH c, c.revision <= $revision AS now
WHERE (now AND c.until >= $year) OR (NOT now AND c.previousUntil >= $year)
RETURN c.regionCode AS region, c.linkCode AS link,
  CASE WHEN now THEN c.n ELSE c.previousN END AS n,
  CASE WHEN now THEN c.nObs ELSE c.previousNObs END AS nObs,
  CASE WHEN now THEN c.out ELSE c.previousOut END AS out,
  CASE WHEN now THEN c.empObs ELSE c.previousEmpObs END AS empObs,
  CASE WHEN now THEN c.emp ELSE c.previousEmp END AS emp
ORDER BY link, region
