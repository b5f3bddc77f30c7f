// What does the graph show of these firms, and what does that rest on?
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   id  the firm
//   claims  properties of every claim that its view rests on
//   places  link|region of every occupation
UNWIND $ids AS id
MATCH (f:Firm {id: id})
RETURN f.id AS id, [(f)-[:HAS_CLAIM]->(c:Claim) | properties(c)] AS claims,
  [(f)-[o:OCCUPIES]->(:Link) | o.linkCode + '|' + o.regionCode] AS places
