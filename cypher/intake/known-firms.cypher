// Which firms of the graph have one of these ids, keys or names?
/*
:param [{ ids, firmKeys, nameKeys }] => { RETURN [] AS ids, [] AS firmKeys, [] AS nameKeys }
*/
// Returns
//   id  the firm; its 统一社会信用代码 where it has a valid one
//   firmKey  the key its source gave it
//   nameKey  its normalised name
//   sourceId  the source of the winning claim
//   seat  code of the region of its seat
CALL () {
  UNWIND $ids AS id
  MATCH (f:Firm {id: id})
  RETURN f
  UNION
  UNWIND $firmKeys AS firmKey
  MATCH (f:Firm {firmKey: firmKey})
  RETURN f
  UNION
  UNWIND $nameKeys AS nameKey
  MATCH (f:Firm {nameKey: nameKey})
  RETURN f
}
RETURN f.id AS id, f.firmKey AS firmKey, f.nameKey AS nameKey, f.sourceId AS sourceId, f.seatCode AS seat
ORDER BY id
