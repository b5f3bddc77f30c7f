// Are there firms that were put into the graph all at once, and not yet compared with each other?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   due  whether that is so
MATCH (d:Dataset {id: 'lianpu'})
RETURN d.identityDue IS NOT NULL AS due
