// In which years is anything known of this region in the links of this chain, as of a revision?
/*
:param [{ region, level, links, revision }] => { RETURN '653001' AS region, 'COUNTY' AS level, ['TI-ORE'] AS links, 0 AS revision }
*/
// Returns
//   year  a year in which somebody claimed it, not one that a claim was carried into
UNWIND $links AS link
MATCH (c:Cell {linkCode: link, regionCode: $region})
WHERE c.level = $level
WITH c, c.revision <= $revision AS now
WHERE (now AND (c.n > c.nCarried OR c.nUnc > 0))
   OR (NOT now AND (c.previousN > c.previousNCarried OR c.previousNUnc > 0))
RETURN DISTINCT c.year AS year
ORDER BY year
