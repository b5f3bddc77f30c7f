// What do the claims say of each project, where is it, and which platform invests?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (g:Region {code: row.region})
MERGE (p:Project {code: row.project})
SET p.nameZh = row.nameZh,
    p.phase = row.phase,
    p.phaseDate = row.phaseDate,
    p.investor = row.investor,
    p.investment = row.investment,
    p.landMu = row.landMu,
    p.output = row.output,
    p.noteZh = row.noteZh,
    p.regionCode = row.region,
    p.claimId = row.claimId,
    p.sourceId = row.sourceId,
    p.batchId = row.batchId,
    p.asOf = row.asOf
WITH p, g, row
OPTIONAL MATCH (p)-[old:IN]->(former:Region)
  WHERE former <> g
DELETE old
WITH DISTINCT p, g, row
MERGE (p)-[:IN]->(g)
WITH p, row
OPTIONAL MATCH (other:Platform)-[gone:INVESTS_IN]->(p)
  WHERE row.platform IS NULL OR other.code <> row.platform
DELETE gone
WITH DISTINCT p, row
MATCH (investor:Platform {code: row.platform})
MERGE (investor)-[:INVESTS_IN]->(p)
