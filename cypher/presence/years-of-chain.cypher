// In which years is anything known of this region in the links of this chain?
/*
:param [{ region, links }] => { RETURN '653001' AS region, ['TI-ORE'] AS links }
*/
// Returns
//   year  a year of a claim
UNWIND $links AS link
MATCH (c:Cell {regionCode: $region})
WHERE c.linkCode = link AND c.n > 0 AND c.nCarried < c.n AND c.level <> 'LEAF'
RETURN DISTINCT c.year AS year
ORDER BY year
