// By what are the firms of each link told?
/*
:param [{ limit }] => { RETURN 100000 AS limit }
*/
// Returns
//   link, kind, exogenous, industryCode, industryEdition  the link
//   names  its name and aliases
//   chains  codes of the chains that it belongs to
//   terms  [term, kind, mode] of the words that speak for or against it
MATCH (l:Link)
RETURN l.code AS link, l.kind AS kind, l.exogenous AS exogenous, l.industryCode AS industryCode,
  l.industryEdition AS industryEdition, [l.nameZh] + coalesce(l.aliases, []) AS names,
  [(c:Chain)-[:HAS_LINK]->(l) | c.code] AS chains,
  [(t:LinkTerm)-[:OF_LINK]->(l) | [t.term, t.kind, t.mode]] AS terms
ORDER BY link
LIMIT $limit
