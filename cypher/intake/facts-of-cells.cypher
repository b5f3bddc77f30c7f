// What do the claims say of firms in these links and regions?
/*
:param [{ pairs }] => { RETURN [] AS pairs }
*/
// Returns
//   link, region  the cell
//   firm  id of the firm
//   year  year of the claim
//   claimId, precedence, asOf, confidence  for choosing among claims
//   batchIds  the batches that say so, published and unfinished alike
//   phase, evidence, output, employees, since  the claim
//   status, aboveScale, revenue  the firm as the graph knows it now
UNWIND $pairs AS pair
MATCH (c:Claim {kind: 'occupations', linkCode: pair.link, regionCode: pair.region})
MATCH (f:Firm {id: c.firm})
RETURN c.linkCode AS link, c.regionCode AS region, c.firm AS firm, c.year AS year, c.id AS claimId, c.batchIds AS batchIds,
  c.precedence AS precedence, c.asOf AS asOf, c.confidence AS confidence, c.phase AS phase, c.evidence AS evidence,
  c.output AS output, c.employees AS employees, c.since AS since, f.status AS status, f.aboveScale AS aboveScale,
  f.revenue AS revenue
ORDER BY link, region, firm, claimId
