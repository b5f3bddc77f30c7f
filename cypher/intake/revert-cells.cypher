// Take back cells of a publication that broke off
/*
:param [{ revision }] => { RETURN 1 AS revision }
*/
// Returns
//   nothing; the counters tell what was written
MATCH (c:Cell)
WHERE c.revision > $revision
SET c.revision = coalesce(c.previousRevision, 0),
      c.until = c.previousUntil,
      c.n = c.previousN,
      c.nObs = c.previousNObs,
      c.out = c.previousOut,
      c.outSquares = c.previousOutSquares,
      c.empObs = c.previousEmpObs,
      c.emp = c.previousEmp,
      c.nAbove = c.previousNAbove,
      c.aboveKnown = c.previousAboveKnown,
      c.revObs = c.previousRevObs,
      c.nYoung = c.previousNYoung,
      c.nUnc = c.previousNUnc,
      c.nTransit = c.previousNTransit,
      c.nCarried = c.previousNCarried,
      c.top = c.previousTop
