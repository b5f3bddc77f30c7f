// Which links of this chain does this region have, which does it lack, which are to be verified? As a picture, or as a table.
/*
:param [{ region, chain }] => { RETURN '653001' AS region, 'titanium' AS chain }
*/
// Returns
//   link, from, arrow  the judged links and what feeds what among them
//   verdict  as written when the diagnosis of the latest revision was first asked for; ask for it on the page if nothing comes
MATCH (newest:Verdict {regionCode: $region, chainCode: $chain})
WITH newest.revision AS revision, newest.year AS year
ORDER BY revision DESC, year DESC
LIMIT 1
MATCH (verdict:Verdict {regionCode: $region, chainCode: $chain, revision: revision, year: year})-[:OF_LINK]->(link:Link)
OPTIONAL MATCH (from:Link)-[arrow:FEEDS]->(link)
WHERE EXISTS { (from)<-[:OF_LINK]-(:Verdict {regionCode: $region, chainCode: $chain, revision: revision, year: year}) }
RETURN verdict, link, from, arrow
