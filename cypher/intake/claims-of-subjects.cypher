// Who says what of these subjects?
/*
:param [{ subjects }] => { RETURN [] AS subjects }
*/
// Returns
//   claim  all properties of a claim, of published and of unfinished batches alike
UNWIND $subjects AS subject
MATCH (c:Claim {subject: subject})
RETURN properties(c) AS claim
ORDER BY claim.subject, claim.id
