// Take away which links were related to each other at this level and in this year, before they are written anew.
/*
:param [{ level, year }] => { RETURN 'CITY' AS level, 2024 AS year }
*/
// Returns
//   nothing; the counters tell what was taken away
MATCH (:Link)-[r:RELATED_TO {level: $level, year: $year}]->(:Link)
DELETE r
