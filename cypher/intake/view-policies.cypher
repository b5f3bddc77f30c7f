// What do the claims say of each policy, and where does it hold?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (policy:Policy {code: row.policy})
SET policy.nameZh = row.nameZh,
    policy.document = row.document,
    policy.level = row.level,
    policy.regionCode = row.region,
    policy.issued = row.issued,
    policy.until = row.until,
    policy.targetsZh = row.targetsZh,
    policy.supportZh = row.supportZh,
    policy.constraintsZh = row.constraintsZh,
    policy.general = row.general,
    policy.fairCompetition = row.fairCompetition,
    policy.url = row.url,
    policy.claimId = row.claimId,
    policy.sourceId = row.sourceId,
    policy.batchId = row.batchId,
    policy.asOf = row.asOf
WITH policy, row
CALL (policy, row) {
  MATCH (policy)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (policy, row) {
  MATCH (region:Region {code: row.region})
  MERGE (policy)-[:OF_REGION]->(region)
}
