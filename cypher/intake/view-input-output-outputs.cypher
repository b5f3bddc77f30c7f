// Which sectors does each input–output table have?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (industry:Industry {key: row.ioTable + '|' + row.sector})
SET industry.code = row.sector,
    industry.edition = row.ioTable,
    industry.nameZh = row.nameZh,
    industry.linkCode = row.link,
    industry.output = row.output,
    industry.year = row.year,
    industry.regionCode = row.region,
    industry.claimId = row.claimId,
    industry.sourceId = row.sourceId,
    industry.batchId = row.batchId,
    industry.asOf = row.asOf
WITH industry, row
CALL (industry, row) {
  MATCH (industry)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (industry, row) {
  MATCH (link:Link {code: row.link})
  MERGE (industry)-[:OF_LINK]->(link)
}
CALL (industry, row) {
  MATCH (industry)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (industry, row) {
  MATCH (region:Region {code: row.region})
  MERGE (industry)-[:OF_REGION]->(region)
}
