// What has been said, row by row, of this link in this region?
/*
:param [{ link, region, kinds, limit }] => { RETURN 'TI-SPONGE' AS link, '510000' AS region, ['occupations'] AS kinds, 20 AS limit }
*/
// Returns
//   id, kind, asOf  the claim
//   values  everything the row said
//   sourceId, sourceTitle, sourceYear, publisher, url  who says so
UNWIND $kinds AS kind
MATCH (c:Claim {kind: kind, linkCode: $link, regionCode: $region})
OPTIONAL MATCH (s:Source {id: c.sourceId})
RETURN c.id AS id, c.kind AS kind, c.asOf AS asOf, properties(c) AS values, s.id AS sourceId, s.title AS sourceTitle,
  s.year AS sourceYear, s.publisher AS publisher, s.url AS url
ORDER BY asOf DESC, id
LIMIT $limit
