// Which firms of the graph, or records that firms were put together from, have one of these ids, keys or names?
/*
:param [{ ids, firmKeys, nameKeys }] => { RETURN [] AS ids, [] AS firmKeys, [] AS nameKeys }
*/
// Returns
//   id  the firm or record; its 统一社会信用代码 where it has a valid one
//   firm  the firm that it stands for
//   firmKey  the key its source gave it
//   nameKey  its normalised name
//   sourceId  the source of the winning claim
//   seat  code of the region of its seat
CALL () {
  UNWIND $ids AS id
  MATCH (f:Firm {id: id})
  WHERE NOT EXISTS { (f)<-[:RESOLVED_TO]-(:FirmRecord) }
  RETURN f AS record, f.id AS firm, f.seatCode AS seat
  UNION
  UNWIND $firmKeys AS firmKey
  MATCH (f:Firm {firmKey: firmKey})
  WHERE NOT EXISTS { (f)<-[:RESOLVED_TO]-(:FirmRecord) }
  RETURN f AS record, f.id AS firm, f.seatCode AS seat
  UNION
  UNWIND $nameKeys AS nameKey
  MATCH (f:Firm {nameKey: nameKey})
  WHERE NOT EXISTS { (f)<-[:RESOLVED_TO]-(:FirmRecord) }
  RETURN f AS record, f.id AS firm, f.seatCode AS seat
  UNION
  UNWIND $ids AS id
  MATCH (r:FirmRecord {id: id})-[:RESOLVED_TO]->(f:Firm)
  RETURN r AS record, f.id AS firm, r.seat AS seat
  UNION
  UNWIND $firmKeys AS firmKey
  MATCH (r:FirmRecord {firmKey: firmKey})-[:RESOLVED_TO]->(f:Firm)
  RETURN r AS record, f.id AS firm, r.seat AS seat
  UNION
  UNWIND $nameKeys AS nameKey
  MATCH (r:FirmRecord {nameKey: nameKey})-[:RESOLVED_TO]->(f:Firm)
  RETURN r AS record, f.id AS firm, r.seat AS seat
}
RETURN record.id AS id, firm, record.firmKey AS firmKey, record.nameKey AS nameKey, record.sourceId AS sourceId, seat
ORDER BY id
