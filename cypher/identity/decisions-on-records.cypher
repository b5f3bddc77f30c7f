// What did people decide of records called so?
/*
:param [{ texts }] => { RETURN [] AS texts }
*/
// Returns
//   id  the decision
//   a, b  the records, as they were written
//   same  whether they are one firm
//   by  who decided
//   at  when
CALL () {
  UNWIND $texts AS text
  MATCH (d:Determination {recordA: text})
  RETURN d
  UNION
  UNWIND $texts AS text
  MATCH (d:Determination {recordB: text})
  RETURN d
}
WITH d
WHERE d.kind = 'SAME_FIRM'
RETURN d.id AS id, d.recordA AS a, d.recordB AS b, d.same AS same, d.unit AS by, d.asOf AS at
ORDER BY id
