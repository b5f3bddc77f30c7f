// Which claims do these sources already make of these subjects?
/*
:param [{ rows }] => { RETURN [{subject: 'firms:x', source: 's'}] AS rows }
*/
// Returns
//   subject, source  as asked
//   ids  the claims
//   seats  regions that they speak of
UNWIND $rows AS row
MATCH (c:Claim {subject: row.subject})
WHERE c.sourceId = row.source
RETURN row.subject AS subject, row.source AS source, collect(c.id) AS ids, collect(DISTINCT c.regionCode) AS seats
