// Take back occupations that nobody claims any more
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (f:Firm {id: row.firm})-[o:OCCUPIES {linkCode: row.link, regionCode: row.region}]->(:Link)
DELETE o
