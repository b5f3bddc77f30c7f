// How many questions are open?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   total  questions
MATCH (q:IdentityQuestion)
RETURN count(q) AS total
