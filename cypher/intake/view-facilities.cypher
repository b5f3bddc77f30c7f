// What has each platform built, and where?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (facility:Facility {code: row.facility})
SET facility.nameZh = row.nameZh,
    facility.kind = row.kind,
    facility.platformCode = row.platform,
    facility.regionCode = row.region,
    facility.mode = row.mode,
    facility.phase = row.phase,
    facility.opened = row.opened,
    facility.claimId = row.claimId,
    facility.sourceId = row.sourceId,
    facility.batchId = row.batchId,
    facility.asOf = row.asOf
WITH facility, row
CALL (facility, row) {
  MATCH (former:Platform)-[old:OPERATES]->(facility)
  WHERE former.code <> coalesce(row.platform, '')
  DELETE old
}
CALL (facility, row) {
  MATCH (platform:Platform {code: row.platform})
  MERGE (platform)-[r:OPERATES]->(facility)
  SET r.mode = row.mode
}
CALL (facility, row) {
  MATCH (facility)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (facility, row) {
  MATCH (region:Region {code: row.region})
  MERGE (facility)-[:IN]->(region)
}
