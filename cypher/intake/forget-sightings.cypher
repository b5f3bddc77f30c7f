// Take back what a batch said: its sightings, and claims that nobody else makes
/*
:param [{ batch, ids }] => { RETURN 'b' AS batch, [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.kind = c.kind
WITH c, [sighting IN c.seen WHERE NOT sighting ENDS WITH '|' + $batch] AS others
WITH c, others, reduce(latest = '', sighting IN others |
  CASE WHEN split(sighting, '|')[0] > latest THEN split(sighting, '|')[0] ELSE latest END) AS asOf
FOREACH (last IN CASE WHEN size(others) = 0 THEN [c] ELSE [] END | DETACH DELETE last)
FOREACH (kept IN CASE WHEN size(others) > 0 THEN [c] ELSE [] END |
  SET kept.seen = others,
      kept.batchId = split(others[0], '|')[1],
      kept.asOf = asOf,
      kept.year = CASE WHEN asOf = '' THEN 0 ELSE toInteger(left(asOf, 4)) END)
