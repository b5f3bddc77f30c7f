// Who says what of these subjects?
/*
:param [{ subjects, hidden }] => { RETURN [] AS subjects, [] AS hidden }
*/
// Returns
//   claim  all properties of a claim whose batch is published or being published
UNWIND $subjects AS subject
MATCH (c:Claim {subject: subject})
WHERE any(batch IN c.batchIds WHERE NOT batch IN $hidden)
RETURN properties(c) AS claim
ORDER BY claim.subject, claim.id
