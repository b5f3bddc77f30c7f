// Is any firm known without a valid code, or put together from several records?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   records  how many records are kept
MATCH (r:FirmRecord)
RETURN count(r) AS records
