// Which two records is this question about?
/*
:param [{ id }] => { RETURN 'q' AS id }
*/
// Returns
//   a, b  ids of the records
MATCH (q:IdentityQuestion {id: $id})
RETURN q.a AS a, q.b AS b
