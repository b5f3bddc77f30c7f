// Which records have one of these names, stems in a city or brands?
/*
:param [{ names, stems, brands, limit }] => { RETURN [] AS names, [] AS stems, [] AS brands, 201 AS limit }
*/
// Returns
//   kind, key  what they share
//   records  ids, at most so many
CALL () {
  UNWIND $names AS key
  CALL (key) {
    MATCH (f:Firm {nameKey: key})
    RETURN f
    UNION
    MATCH (f:Firm)-[:ALSO_NAMED]->(:FirmName {key: key})
    RETURN f
  }
  WITH key, f
  OPTIONAL MATCH (f)<-[:RESOLVED_TO]-(r:FirmRecord)
  RETURN 'NAME' AS kind, key, collect(DISTINCT coalesce(r.id, f.id))[0..$limit] AS records
  UNION
  UNWIND $stems AS key
  CALL (key) {
    MATCH (r:FirmRecord {stemKey: key})
    RETURN r.id AS id
    UNION
    MATCH (f:Firm {stemKey: key})
    WHERE NOT EXISTS { (f)<-[:RESOLVED_TO]-(:FirmRecord) }
    RETURN f.id AS id
  }
  RETURN 'STEM_CITY' AS kind, key, collect(id)[0..$limit] AS records
  UNION
  UNWIND $brands AS key
  CALL (key) {
    MATCH (r:FirmRecord {brand: key})
    RETURN r.id AS id
    UNION
    MATCH (f:Firm {brand: key})
    WHERE NOT EXISTS { (f)<-[:RESOLVED_TO]-(:FirmRecord) }
    RETURN f.id AS id
  }
  RETURN 'BRAND' AS kind, key, collect(id)[0..$limit] AS records
}
RETURN kind, key, records
ORDER BY kind, key
