// Which links belong to this chain, and where do they stand in it?
/*
:param [{ chain }] => { RETURN 'titanium' AS chain }
*/
// Returns
//   link  all properties of the link
//   stage  UPSTREAM, MIDSTREAM, DOWNSTREAM or SERVICE
//   core  whether nobody would speak of the chain without it
//   weight  in completeness; null means 1
//   industryName  name of the link's industry code, null where none is loaded
MATCH (:Chain {code: $chain})-[h:HAS_LINK]->(l:Link)
OPTIONAL MATCH (i:Industry {key: l.industryEdition + '|' + l.industryCode})
RETURN properties(l) AS link, h.stage AS stage, h.core AS core, h.weight AS weight, i.nameZh AS industryName
ORDER BY l.code
