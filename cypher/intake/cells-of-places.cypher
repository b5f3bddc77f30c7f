// What do readers see in all years of these links and regions?
/*
:param [{ places, revision }] => { RETURN [{link: 'TI-ORE', region: '653001'}] AS places, 0 AS revision }
*/
// Returns
//   key  level|region|link|year, the year being the first of the years in which the same is known
//   until  the last of those years
//   n … top  the cell, see presence.Cell
UNWIND $places AS place
MATCH (c:Cell {linkCode: place.link, regionCode: place.region})
WHERE c.revision <= $revision AND c.level <> 'TOTAL'
RETURN c.key AS key, c.until AS until,
  c.n AS n,
  c.nObs AS nObs,
  c.out AS out,
  c.outSquares AS outSquares,
  c.empObs AS empObs,
  c.emp AS emp,
  c.nAbove AS nAbove,
  c.aboveKnown AS aboveKnown,
  c.revObs AS revObs,
  c.nYoung AS nYoung,
  c.nUnc AS nUnc,
  c.nTransit AS nTransit,
  c.nCarried AS nCarried,
  c.top AS top
