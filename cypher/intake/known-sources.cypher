// How much weight has each source, and who may see it?
/*
:param [{ limit }] => { RETURN 1000000 AS limit }
*/
// Returns
//   id  the source
//   kind  its kind
//   access  who may use it
MATCH (s:Source)
RETURN s.id AS id, s.kind AS kind, s.access AS access
ORDER BY id
LIMIT $limit
