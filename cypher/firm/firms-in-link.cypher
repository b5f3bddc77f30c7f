// Who is known to be in this link, strongest first, anywhere?
/*
:param [{ link, hidden, limit }] => { RETURN 'TI-SPONGE' AS link, [] AS hidden, 20 AS limit }
*/
// Returns
//   id, name  the firm
//   regionCode, regionZh, regionEn  where it produces, or is seated
//   phase, evidence, location, product, output, capacity, capacityUnit, counts  what is known, output in 万元 a year
//   why, reasons  evidence that it was read from, and what made the verdict; null where a row states the link
//   asOf, sourceId, sourceTitle, sourceYear  who says so, and when
MATCH (f:Firm)-[o:OCCUPIES]->(:Link)
USING INDEX SEEK o:OCCUPIES(linkCode, strength)
WHERE o.linkCode = $link AND o.strength >= 0
WITH f, o
ORDER BY o.linkCode DESC, o.strength DESC
LIMIT $limit
OPTIONAL MATCH (r:Region {code: o.regionCode})
OPTIONAL MATCH (s:Source {id: o.sourceId})
WITH f, o, r, s
WHERE NOT o.batchId IN $hidden
RETURN f.id AS id, f.name AS name, o.regionCode AS regionCode, r.nameZh AS regionZh, r.nameEn AS regionEn,
  o.phase AS phase, o.evidence AS evidence, o.location AS location, o.product AS product, o.output AS output,
  o.capacity AS capacity, o.capacityUnit AS capacityUnit, o.counts AS counts, o.why AS why,
  o.reasons AS reasons, o.asOf AS asOf,
  s.id AS sourceId, s.title AS sourceTitle, s.year AS sourceYear
ORDER BY o.linkCode DESC, o.strength DESC, id
