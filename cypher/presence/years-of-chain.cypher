// In which years is anything known of this region in the links of this chain?
/*
:param [{ region, level, links }] => { RETURN '653001' AS region, 'COUNTY' AS level, ['TI-ORE'] AS links }
*/
// Returns
//   year  a year in which somebody claimed it, not one that a claim was carried into
MATCH (c:Cell {regionCode: $region})
WHERE c.year > 0 AND c.level = $level AND c.linkCode IN $links AND (c.n > c.nCarried OR c.nUnc > 0)
RETURN DISTINCT c.year AS year
ORDER BY year
