// Which firms have no valid code? (looks through all firms: only after the database was made anew)
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   id  the firm
MATCH (f:Firm)
WHERE f.uscc IS NULL
RETURN f.id AS id
