// What do the claims say of each region, and below which region does it stand?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (r:Region {code: row.region})
SET r.nameZh = row.nameZh,
    r.nameEn = row.nameEn,
    r.level = row.level,
    r.pseudo = row.pseudo,
    r.standingCode = row.standingCode,
    r.aliases = row.aliases,
    r.longitude = row.longitude,
    r.latitude = row.latitude,
    r.constructed = row.constructed,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
WITH r, row
OPTIONAL MATCH (r)-[old:WITHIN]->(former:Region)
  WHERE row.parent IS NULL OR former.code <> row.parent
DELETE old
WITH DISTINCT r, row
  WHERE row.parent IS NOT NULL
MERGE (parent:Region {code: row.parent})
MERGE (r)-[:WITHIN]->(parent)
