// In which links and regions do these firms work?
/*
:param [{ firmIds }] => { RETURN [] AS firmIds }
*/
// Returns
//   link  code of the link
//   region  code of the production region
MATCH (f:Firm)-[o:OCCUPIES]->(:Link)
USING INDEX SEEK f:Firm(id)
WHERE f.id IN $firmIds
RETURN DISTINCT o.linkCode AS link, o.regionCode AS region
ORDER BY link, region
