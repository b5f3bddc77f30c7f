// Write which links are nearest to each other at this level and in this year, by how often regions are specialised in both.
/*
:param [{ level, year, revision, rows }] => { RETURN 'CITY' AS level, 2024 AS year, 0 AS revision, [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (a:Link {code: row.from})
MATCH (b:Link {code: row.to})
MERGE (a)-[r:RELATED_TO {level: $level, year: $year}]->(b)
SET r.phi = row.phi,
    r.revision = $revision
