// What did people determine for the links of this chain in this region?
/*
:param [{ region, chain }] => { RETURN '653001' AS region, 'titanium' AS chain }
*/
// Returns
//   link  the link
//   verdict, reason, unit, asOf, until  the determination
//   sourceId, sourceTitle, sourceYear  where it is written
MATCH (d:Determination {regionCode: $region})
WHERE d.chainCode = $chain
OPTIONAL MATCH (s:Source {id: d.sourceId})
RETURN d.linkCode AS link, d.verdict AS verdict, d.reason AS reason, d.unit AS unit, d.asOf AS asOf, d.until AS until,
  s.id AS sourceId, s.title AS sourceTitle, s.year AS sourceYear
ORDER BY link
