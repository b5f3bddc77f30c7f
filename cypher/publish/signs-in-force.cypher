// By which words were the links of firms told last, and how many firms are there?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   signs  fingerprint of those words; null where none were ever used
//   firms  how many firms the graph shows
MATCH (f:Firm)
WITH count(f) AS firms
MATCH (d:Dataset {id: 'lianpu'})
RETURN d.signs AS signs, firms
