// Which records do people mean by these ids, codes or keys of a source?
/*
:param [{ texts }] => { RETURN [] AS texts }
*/
// Returns
//   text  what was written
//   ids  the records
UNWIND $texts AS text
CALL (text) {
  MATCH (r:FirmRecord {id: text})
  RETURN r.id AS id
  UNION
  MATCH (f:Firm {id: text})
  RETURN f.id AS id
  UNION
  MATCH (r:FirmRecord {firmKey: text})
  RETURN r.id AS id
  UNION
  MATCH (f:Firm {firmKey: text})
  WHERE NOT EXISTS { (f)<-[:RESOLVED_TO]-(:FirmRecord) }
  RETURN f.id AS id
}
RETURN text, collect(DISTINCT id) AS ids
ORDER BY text
