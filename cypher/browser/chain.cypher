// What feeds what in this chain?
/*
:param [{ chain }] => { RETURN 'titanium' AS chain }
*/
// Returns
//   from, arrow, to  each derived arrow with its two links
MATCH (c:Chain {code: $chain})-[:HAS_LINK]->(from:Link)-[arrow:FEEDS]->(to:Link)<-[:HAS_LINK]-(c)
RETURN from, arrow, to
