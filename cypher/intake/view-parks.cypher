// What do the claims say of each park, and where is it?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (park:Park {code: row.park})
SET park.nameZh = row.nameZh,
    park.regionCode = row.region,
    park.level = row.level,
    park.leading = row.leading,
    park.areaMu = row.areaMu,
    park.usedMu = row.usedMu,
    park.availableMu = row.availableMu,
    park.plantSqm = row.plantSqm,
    park.energyTce = row.energyTce,
    park.environmentZh = row.environmentZh,
    park.amenities = row.amenities,
    park.longitude = row.longitude,
    park.latitude = row.latitude,
    park.claimId = row.claimId,
    park.sourceId = row.sourceId,
    park.batchId = row.batchId,
    park.asOf = row.asOf
WITH park, row
CALL (park, row) {
  MATCH (park)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (park, row) {
  MATCH (region:Region {code: row.region})
  MERGE (park)-[:IN]->(region)
}
