// Which present region did each retired code become?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (alias:Alias {id: 'REGION|' + row.id})
SET alias.kind = 'REGION_CODE',
    alias.text = row.oldCode,
    alias.regionCode = row.region,
    alias.name = row.oldName,
    alias.change = row.kind,
    alias.year = row.year,
    alias.claimId = row.claimId,
    alias.sourceId = row.sourceId,
    alias.batchId = row.batchId,
    alias.asOf = row.asOf
WITH alias, row
CALL (alias, row) {
  MATCH (region:Region {code: row.region})
  MERGE (alias)-[:OF_REGION]->(region)
}
