// Which records may look otherwise, now that firms with these names, stems and brands changed?
/*
:param [{ names, stems, brands, askedBrands, limit }] => { RETURN [] AS names, [] AS stems, [] AS brands, [] AS askedBrands, 1000 AS limit }
*/
// Returns
//   id  a record; those of one brand stand together, since they are compared with each other
CALL () {
  UNWIND $names AS key
  CALL (key) {
    MATCH (f:Firm {nameKey: key})
    RETURN f
    UNION
    MATCH (f:Firm)-[:ALSO_NAMED]->(:FirmName {key: key})
    RETURN f
  }
  MATCH (f)<-[:RESOLVED_TO]-(r:FirmRecord)
  WITH key, collect(DISTINCT r.id)[0..$limit] AS ids
  UNWIND ids AS id
  RETURN id
  UNION
  UNWIND $stems AS key
  MATCH (r:FirmRecord {stemKey: key})
  WITH key, collect(r.id)[0..$limit] AS ids
  UNWIND ids AS id
  RETURN id
  UNION
  UNWIND $brands AS key
  MATCH (r:FirmRecord {brand: key})
  WITH key, collect(r.id)[0..$limit] AS ids
  UNWIND ids AS id
  RETURN id
  UNION
  UNWIND $askedBrands AS key
  MATCH (q:IdentityQuestion {brand: key})
  UNWIND [q.a, q.b] AS id
  RETURN id
}
WITH DISTINCT id
OPTIONAL MATCH (r:FirmRecord {id: id})
RETURN id
ORDER BY r.brand, id
