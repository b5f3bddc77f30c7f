// Of which firms is something known that tells their links?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   firm  its id
MATCH (f:Firm)
WHERE f.scope IS NOT NULL OR f.industryCode IS NOT NULL OR EXISTS { (f)-[:HAS_CLAIM]->(:Claim {kind: 'products'}) }
RETURN f.id AS firm
