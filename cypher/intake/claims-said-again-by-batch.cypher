// Which claims that others made first did this batch say again? (looks through all claims: only for taking a batch back)
/*
:param [{ batch }] => { RETURN 'b' AS batch }
*/
// Returns
//   claim  all properties of the claim
MATCH (c:Claim)
WHERE size(c.seen) > 1 AND c.batchId <> $batch AND any(sighting IN c.seen WHERE sighting ENDS WITH '|' + $batch)
RETURN properties(c) AS claim
