// Who is known to be in this link inside this region?
/*
:param [{ link, prefix, hidden, limit }] => { RETURN 'TI-SPONGE' AS link, '51' AS prefix, [] AS hidden, 20 AS limit }
*/
// Returns
//   id, name  the firm
//   regionCode, regionZh, regionEn  where it produces, or is seated
//   phase, evidence, location, product, output, capacity, capacityUnit, counts  what is known, output in 万元 a year
//   why, reasons  evidence that it was read from, and what made the verdict; null where a row states the link
//   asOf, sourceId, sourceTitle, sourceYear  who says so, and when
MATCH (f:Firm)-[o:OCCUPIES]->(:Link)
USING INDEX SEEK o:OCCUPIES(linkCode, regionCode)
WHERE o.linkCode = $link AND o.regionCode STARTS WITH $prefix AND NOT o.batchId IN $hidden
OPTIONAL MATCH (r:Region {code: o.regionCode})
OPTIONAL MATCH (s:Source {id: o.sourceId})
RETURN f.id AS id, f.name AS name, o.regionCode AS regionCode, r.nameZh AS regionZh, r.nameEn AS regionEn,
  o.phase AS phase, o.evidence AS evidence, o.location AS location, o.product AS product, o.output AS output,
  o.capacity AS capacity, o.capacityUnit AS capacityUnit, o.counts AS counts, o.why AS why,
  o.reasons AS reasons, o.asOf AS asOf,
  s.id AS sourceId, s.title AS sourceTitle, s.year AS sourceYear
ORDER BY o.strength DESC, id
LIMIT $limit
