// Which present region did each retired region code become?
/*
:param [{ limit }] => { RETURN 100000 AS limit }
*/
// Returns
//   oldCode  the retired code
//   region  code of the present region
//   oldName  its name before, null where it is not known
//   kind  what happened: RENAMED, MERGED, SPLIT, UPGRADED, RECODED
//   year  when, null where it is not known
MATCH (alias:Alias {kind: 'REGION_CODE'})-[:OF_REGION]->(region:Region)
RETURN alias.text AS oldCode, region.code AS region, alias.name AS oldName, alias.change AS kind, alias.year AS year
ORDER BY oldCode, region
LIMIT $limit
