// Which leads on investors are there, and how far are they?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (lead:Lead {code: row.lead})
SET lead.regionCode = row.region,
    lead.chainCode = row.chain,
    lead.linkCode = row.link,
    lead.received = row.received,
    lead.firstUnit = row.firstUnit,
    lead.investor = row.investor,
    lead.firmId = row.firm,
    lead.investorZh = row.investorZh,
    lead.contentZh = row.contentZh,
    lead.processZh = row.processZh,
    lead.investment = row.investment,
    lead.fixedInvestment = row.fixedInvestment,
    lead.benefitZh = row.benefitZh,
    lead.sitingZh = row.sitingZh,
    lead.landMu = row.landMu,
    lead.energyTce = row.energyTce,
    lead.environmentZh = row.environmentZh,
    lead.output = row.output,
    lead.tax = row.tax,
    lead.supportZh = row.supportZh,
    lead.judgementZh = row.judgementZh,
    lead.conclusion = row.conclusion,
    lead.responded = row.responded,
    lead.judged = row.judged,
    lead.replied = row.replied,
    lead.projectCode = row.project,
    lead.claimId = row.claimId,
    lead.sourceId = row.sourceId,
    lead.batchId = row.batchId,
    lead.asOf = row.asOf
WITH lead, row
CALL (lead, row) {
  MATCH (lead)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (lead, row) {
  MATCH (region:Region {code: row.region})
  MERGE (lead)-[:OF_REGION]->(region)
}
CALL (lead, row) {
  MATCH (lead)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (lead, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (lead)-[:OF]->(chain)
}
CALL (lead, row) {
  MATCH (lead)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (lead, row) {
  MATCH (link:Link {code: row.link})
  MERGE (lead)-[:OF_LINK]->(link)
}
CALL (lead, row) {
  MATCH (lead)-[old:OF]->(former:Firm)
  WHERE former.id <> coalesce(row.firm, '')
  DELETE old
}
CALL (lead, row) {
  MATCH (firm:Firm {id: row.firm})
  MERGE (lead)-[:OF]->(firm)
}
CALL (lead, row) {
  MATCH (lead)-[old:OF]->(former:Project)
  WHERE former.code <> coalesce(row.project, '')
  DELETE old
}
CALL (lead, row) {
  MATCH (project:Project {code: row.project})
  MERGE (lead)-[:OF]->(project)
}
