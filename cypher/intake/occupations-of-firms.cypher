// In which links and regions do these firms work?
/*
:param [{ firmIds }] => { RETURN [] AS firmIds }
*/
// Returns
//   link  code of the link
//   region  code of the production region
UNWIND $firmIds AS firmId
MATCH (:Firm {id: firmId})-[o:OCCUPIES]->(:Link)
RETURN DISTINCT o.linkCode AS link, o.regionCode AS region
ORDER BY link, region
