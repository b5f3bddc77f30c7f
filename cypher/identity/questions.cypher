// What has a person to say of two records, most wanted first?
/*
:param [{ offset, limit }] => { RETURN 0 AS offset, 20 AS limit }
*/
// Returns
//   id, weight, score  of the question
//   reasons  what speaks for it and against it
//   a, b  the two records: id, name, seat, key of their source, and firm
MATCH (q:IdentityQuestion)
WITH q
ORDER BY q.weight DESC, q.score DESC, q.id
SKIP $offset
LIMIT $limit
CALL (q) {
  UNWIND [q.a, q.b] AS id
  OPTIONAL MATCH (r:FirmRecord {id: id})
  OPTIONAL MATCH (r)-[:RESOLVED_TO]->(known:Firm)
  OPTIONAL MATCH (own:Firm {id: id})
  WITH id, r, coalesce(known, own) AS f
  OPTIONAL MATCH (g:Region {code: coalesce(r.seat, f.seatCode)})
  OPTIONAL MATCH (s:Source {id: coalesce(r.sourceId, f.sourceId)})
  RETURN collect({id: id, name: coalesce(r.name, f.name), code: f.uscc, firmKey: coalesce(r.firmKey, f.firmKey), region: coalesce(r.seat, f.seatCode),
    regionName: g.nameZh, source: s.title, firm: f.id,
    links: [(f)-[:OCCUPIES]->(l:Link) | l.code]}) AS sides
}
RETURN q.id AS id, q.weight AS weight, q.score AS score, q.reasons AS reasons, sides[0] AS a, sides[1] AS b
ORDER BY weight DESC, score DESC, id
