// Which resources do this region and the regions inside it have, and which links do they supply?
/*
:param [{ region, chain }] => { RETURN '653001' AS region, 'titanium' AS chain }
*/
// Returns
//   resource, nameZh, nameEn  the resource
//   link  a link of the chain that it supplies, null where it supplies none
//   regionCode  the region that has it
//   reserve, unit, natShare, note, asOf  what is known of it
//   sourceId, sourceTitle, sourceYear  who says so
MATCH (g:Region)-[e:ENDOWED_WITH]->(r:Resource)
WHERE EXISTS { (g)-[:WITHIN*0..3]->(:Region {code: $region}) }
OPTIONAL MATCH (r)-[:SUPPLIES_LINK]->(l:Link)<-[:HAS_LINK]-(:Chain {code: $chain})
OPTIONAL MATCH (s:Source {id: e.sourceId})
RETURN r.code AS resource, r.nameZh AS nameZh, r.nameEn AS nameEn, l.code AS link, g.code AS regionCode,
  e.reserve AS reserve, coalesce(e.unit, r.unit) AS unit, e.natShare AS natShare, e.noteZh AS note, e.asOf AS asOf,
  s.id AS sourceId, s.title AS sourceTitle, s.year AS sourceYear
ORDER BY resource, regionCode, link
