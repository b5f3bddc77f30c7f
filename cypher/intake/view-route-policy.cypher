// Which routes does a clause restrict, eliminate or encourage?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (policy:RoutePolicy {id: row.id})
SET policy.routeCode = row.route,
    policy.clauseCode = row.clause,
    policy.regionCode = row.region,
    policy.verdict = row.verdict,
    policy.newOnly = row.newOnly,
    policy.since = row.since,
    policy.until = row.until,
    policy.claimId = row.claimId,
    policy.sourceId = row.sourceId,
    policy.batchId = row.batchId,
    policy.asOf = row.asOf
WITH policy, row
CALL (policy, row) {
  MATCH (route:Route {id: row.route})
  MERGE (policy)-[:OF]->(route)
}
CALL (policy, row) {
  MATCH (clause:PolicyClause {code: row.clause})
  MERGE (policy)-[:OF]->(clause)
}
