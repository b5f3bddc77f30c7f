// Which clauses can be quoted, and from which policy?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (clause:PolicyClause {code: row.clause})
SET clause.policyCode = row.policy,
    clause.article = row.article,
    clause.quote = row.quote,
    clause.kind = row.kind,
    clause.class = row.class,
    clause.url = row.url,
    clause.claimId = row.claimId,
    clause.sourceId = row.sourceId,
    clause.batchId = row.batchId,
    clause.asOf = row.asOf
WITH clause, row
CALL (clause, row) {
  MATCH (clause)-[old:OF]->(former:Policy)
  WHERE former.code <> coalesce(row.policy, '')
  DELETE old
}
CALL (clause, row) {
  MATCH (policy:Policy {code: row.policy})
  MERGE (clause)-[:OF]->(policy)
}
