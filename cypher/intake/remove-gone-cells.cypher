// Remove cells that say nothing and that no reader can ask for any more
/*
:param [{ revision }] => { RETURN 1 AS revision }
*/
// Returns
//   nothing; the counters tell what was written
MATCH (c:Cell {gone: true})
WHERE c.revision < $revision
DELETE c
