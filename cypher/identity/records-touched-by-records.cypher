// Which records stand for the same firm as one of these, are asked about together with it, or were decided on with it?
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   text  a record, or what a person wrote for one
CALL () {
  UNWIND $ids AS id
  MATCH (r:FirmRecord {id: id})
  RETURN r.id AS text
  UNION
  UNWIND $ids AS id
  MATCH (:FirmRecord {id: id})-[:RESOLVED_TO]->(:Firm)<-[:RESOLVED_TO]-(r:FirmRecord)
  RETURN r.id AS text
  UNION
  UNWIND $ids AS id
  MATCH (q:IdentityQuestion {a: id})
  RETURN q.b AS text
  UNION
  UNWIND $ids AS id
  MATCH (q:IdentityQuestion {b: id})
  RETURN q.a AS text
  UNION
  UNWIND $ids AS id
  MATCH (d:Determination {recordA: id})
  RETURN d.recordB AS text
  UNION
  UNWIND $ids AS id
  MATCH (d:Determination {recordB: id})
  RETURN d.recordA AS text
}
RETURN DISTINCT text
ORDER BY text
