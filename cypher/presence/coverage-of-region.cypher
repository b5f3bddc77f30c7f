// What has been declared or answered of this chain, for these regions and everything inside the prefix?
/*
:param [{ chain, regions, prefix }] => { RETURN 'titanium' AS chain, ['000000'] AS regions, '6530' AS prefix }
*/
// Returns
//   kind  DECLARED or SHEET
//   region, link  what it holds for; link is null for the whole chain
//   ic  declared completeness 0–1
//   answer, count, firms, basis, unit  what a verification sheet says
//   year, asOf  when
//   sourceId, sourceTitle, sourceYear  who says so
CALL () {
  UNWIND $regions AS region
  MATCH (c:Coverage {regionCode: region})
  WHERE c.chainCode = $chain
  RETURN c
  UNION
  MATCH (c:Coverage)
  WHERE c.regionCode STARTS WITH $prefix AND c.chainCode = $chain
  RETURN c
}
OPTIONAL MATCH (s:Source {id: c.sourceId})
RETURN c.kind AS kind, c.regionCode AS region, c.linkCode AS link, c.ic AS ic, c.answer AS answer, c.count AS count,
  c.firms AS firms, c.basis AS basis, c.unit AS unit, c.year AS year, c.asOf AS asOf,
  s.id AS sourceId, s.title AS sourceTitle, s.year AS sourceYear
ORDER BY region, link, asOf, kind
