// Which problems does each chain have, and who answers for them?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (problem:Task {id: 'PROBLEM|' + row.problem})
SET problem.kind = 'PROBLEM',
    problem.code = row.problem,
    problem.regionCode = row.region,
    problem.chainCode = row.chain,
    problem.linkCode = row.link,
    problem.contentZh = row.contentZh,
    problem.causeZh = row.causeZh,
    problem.impactZh = row.impactZh,
    problem.severity = row.severity,
    problem.measureZh = row.measureZh,
    problem.unit = row.unit,
    problem.deadline = row.deadline,
    problem.indicatorZh = row.indicatorZh,
    problem.state = row.state,
    problem.claimId = row.claimId,
    problem.sourceId = row.sourceId,
    problem.batchId = row.batchId,
    problem.asOf = row.asOf
WITH problem, row
CALL (problem, row) {
  MATCH (problem)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (problem, row) {
  MATCH (region:Region {code: row.region})
  MERGE (problem)-[:OF_REGION]->(region)
}
CALL (problem, row) {
  MATCH (problem)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (problem, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (problem)-[:OF]->(chain)
}
CALL (problem, row) {
  MATCH (problem)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (problem, row) {
  MATCH (link:Link {code: row.link})
  MERGE (problem)-[:OF_LINK]->(link)
}
