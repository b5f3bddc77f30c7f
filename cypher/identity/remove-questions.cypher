// Forget what was asked of these records
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
CALL () {
  UNWIND $ids AS id
  MATCH (q:IdentityQuestion {a: id})
  RETURN q
  UNION
  UNWIND $ids AS id
  MATCH (q:IdentityQuestion {b: id})
  RETURN q
}
DELETE q
