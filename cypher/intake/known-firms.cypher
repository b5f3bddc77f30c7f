// Which firms of the graph have one of these codes, keys or names?
/*
:param [{ usccs, firmKeys, nameKeys }] => { RETURN [] AS usccs, [] AS firmKeys, [] AS nameKeys }
*/
// Returns
//   id  the firm
//   uscc  its 统一社会信用代码, null where unknown
//   firmKey  the key its source gave it
//   nameKey  its normalised name
//   sourceId  the source of the winning claim
//   seat  code of the region where it is registered
CALL () {
  UNWIND $usccs AS uscc
  MATCH (f:Firm {uscc: uscc})
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
RETURN f.id AS id, f.uscc AS uscc, f.firmKey AS firmKey, f.nameKey AS nameKey, f.sourceId AS sourceId,
  f.seatCode AS seat
ORDER BY id
