// Which technologies are to be mastered, by whom?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (item:Task {id: 'TECHNOLOGY|' + row.item})
SET item.kind = 'TECHNOLOGY',
    item.code = row.item,
    item.linkCode = row.link,
    item.nameZh = row.nameZh,
    item.regionCode = row.region,
    item.levelZh = row.levelZh,
    item.leaders = row.leaders,
    item.difficulty = row.difficulty,
    item.unit = row.unit,
    item.modeZh = row.modeZh,
    item.deadline = row.deadline,
    item.claimId = row.claimId,
    item.sourceId = row.sourceId,
    item.batchId = row.batchId,
    item.asOf = row.asOf
WITH item, row
CALL (item, row) {
  MATCH (item)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (item, row) {
  MATCH (link:Link {code: row.link})
  MERGE (item)-[:OF_LINK]->(link)
}
CALL (item, row) {
  MATCH (item)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (item, row) {
  MATCH (region:Region {code: row.region})
  MERGE (item)-[:OF_REGION]->(region)
}
