// Which claims did this batch make first?
/*
:param [{ batch }] => { RETURN 'b' AS batch }
*/
// Returns
//   claim  all properties of the claim
MATCH (c:Claim {batchId: $batch})
RETURN properties(c) AS claim
