// Put these cells into the next revision, keeping what the present one shows
/*
:param [{ revision, rows }] => { RETURN 1 AS revision, [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (c:Cell {key: row.key})
SET c.level = row.level,
    c.regionCode = row.region,
    c.linkCode = row.link,
    c.year = row.year
FOREACH (keep IN CASE WHEN c.revision < $revision THEN [1] ELSE [] END |
  SET c.previousRevision = c.revision,
      c.previousUntil = c.until,
      c.previousN = c.n,
      c.previousNObs = c.nObs,
      c.previousOut = c.out,
      c.previousOutSquares = c.outSquares,
      c.previousEmpObs = c.empObs,
      c.previousEmp = c.emp,
      c.previousNAbove = c.nAbove,
      c.previousAboveKnown = c.aboveKnown,
      c.previousRevObs = c.revObs,
      c.previousNYoung = c.nYoung,
      c.previousNUnc = c.nUnc,
      c.previousNTransit = c.nTransit,
      c.previousNCarried = c.nCarried,
      c.previousTop = c.top)
SET c.revision = $revision,
    c.until = row.until,
    c.gone = row.gone,
    c.n = row.n,
    c.nObs = row.nObs,
    c.out = row.out,
    c.outSquares = row.outSquares,
    c.empObs = row.empObs,
    c.emp = row.emp,
    c.nAbove = row.nAbove,
    c.aboveKnown = row.aboveKnown,
    c.revObs = row.revObs,
    c.nYoung = row.nYoung,
    c.nUnc = row.nUnc,
    c.nTransit = row.nTransit,
    c.nCarried = row.nCarried,
    c.top = row.top
