// When did chain chiefs meet, and on what?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (meeting:Meeting {code: row.meeting})
SET meeting.nameZh = row.nameZh,
    meeting.regionCode = row.region,
    meeting.chainCode = row.chain,
    meeting.held = row.held,
    meeting.chair = row.chair,
    meeting.summaryZh = row.summaryZh,
    meeting.claimId = row.claimId,
    meeting.sourceId = row.sourceId,
    meeting.batchId = row.batchId,
    meeting.asOf = row.asOf
WITH meeting, row
CALL (meeting, row) {
  MATCH (meeting)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (meeting, row) {
  MATCH (region:Region {code: row.region})
  MERGE (meeting)-[:OF_REGION]->(region)
}
CALL (meeting, row) {
  MATCH (meeting)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (meeting, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (meeting)-[:OF]->(chain)
}
