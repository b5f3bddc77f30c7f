// Wait until every index can be used
/*
:param [{ seconds }] => { RETURN 300 AS seconds }
*/
// Returns
//   nothing
CALL db.awaitIndexes($seconds)
