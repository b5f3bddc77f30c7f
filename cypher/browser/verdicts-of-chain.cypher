// Which links of this chain does this region have, which does it lack, which are to be verified? As a picture, or as a table.
/*
:param [{ region, chain }] => { RETURN '653001' AS region, 'titanium' AS chain }
*/
// Returns
//   verdict  as written when the diagnosis of the latest revision was first asked for; ask for it on the page if nothing comes
//   link, from, arrow  the judged link, and what feeds it among the judged links
MATCH (newest:Verdict {regionCode: $region, chainCode: $chain})
WITH newest.revision AS revision, newest.year AS year
ORDER BY revision DESC, year DESC
LIMIT 1
MATCH (verdict:Verdict {regionCode: $region, chainCode: $chain, revision: revision, year: year})
MATCH (link:Link {code: verdict.linkCode})
OPTIONAL MATCH (from:Link)-[arrow:FEEDS]->(link)
WHERE EXISTS {
  MATCH (other:Verdict {regionCode: $region, chainCode: $chain, linkCode: from.code})
  WHERE other.revision = revision AND other.year = year
}
RETURN verdict, link, from, arrow
