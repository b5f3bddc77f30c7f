// What is known in these cells, as of a revision?
/*
:param [{ keys, revision }] => { RETURN [] AS keys, 0 AS revision }
*/
// Returns
//   key  level|region|link|year, the year being the first of the years in which the same is known
//   until  the last of those years
//   stale  true when the asked revision is no longer kept
//   n … top  the cell, see presence.Cell
UNWIND $keys AS key
MATCH (c:Cell {key: key})
WITH c, c.revision <= $revision AS now
WHERE now OR c.previousRevision IS NOT NULL
RETURN c.key AS key,
  CASE WHEN now THEN c.until ELSE c.previousUntil END AS until,
  NOT now AND c.previousRevision > $revision AS stale,
  CASE WHEN now THEN c.n ELSE c.previousN END AS n,
  CASE WHEN now THEN c.nObs ELSE c.previousNObs END AS nObs,
  CASE WHEN now THEN c.out ELSE c.previousOut END AS out,
  CASE WHEN now THEN c.outSquares ELSE c.previousOutSquares END AS outSquares,
  CASE WHEN now THEN c.empObs ELSE c.previousEmpObs END AS empObs,
  CASE WHEN now THEN c.emp ELSE c.previousEmp END AS emp,
  CASE WHEN now THEN c.nAbove ELSE c.previousNAbove END AS nAbove,
  CASE WHEN now THEN c.aboveKnown ELSE c.previousAboveKnown END AS aboveKnown,
  CASE WHEN now THEN c.revObs ELSE c.previousRevObs END AS revObs,
  CASE WHEN now THEN c.nYoung ELSE c.previousNYoung END AS nYoung,
  CASE WHEN now THEN c.nUnc ELSE c.previousNUnc END AS nUnc,
  CASE WHEN now THEN c.nTransit ELSE c.previousNTransit END AS nTransit,
  CASE WHEN now THEN c.nCarried ELSE c.previousNCarried END AS nCarried,
  CASE WHEN now THEN c.top ELSE c.previousTop END AS top
