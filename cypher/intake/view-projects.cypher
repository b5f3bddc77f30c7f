// What do the claims say of each project, where is it, and who invests?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (project:Project {code: row.project})
SET project.nameZh = row.nameZh,
    project.regionCode = row.region,
    project.phase = row.phase,
    project.phaseDate = row.phaseDate,
    project.category = row.category,
    project.investor = row.investor,
    project.investorFirmId = row.investorFirm,
    project.platformCode = row.platform,
    project.parkCode = row.park,
    project.investment = row.investment,
    project.fixedInvestment = row.fixedInvestment,
    project.paidIn = row.paidIn,
    project.landMu = row.landMu,
    project.energyTce = row.energyTce,
    project.output = row.output,
    project.tax = row.tax,
    project.jobs = row.jobs,
    project.actualOutput = row.actualOutput,
    project.actualTax = row.actualTax,
    project.actualJobs = row.actualJobs,
    project.talksDate = row.talksDate,
    project.signedDate = row.signedDate,
    project.buildingDate = row.buildingDate,
    project.completedDate = row.completedDate,
    project.producingDate = row.producingDate,
    project.fullDate = row.fullDate,
    project.aboveScaleDate = row.aboveScaleDate,
    project.endedDate = row.endedDate,
    project.plannedProducing = row.plannedProducing,
    project.originCode = row.origin,
    project.transferMode = row.transferMode,
    project.sameAs = row.sameAs,
    project.problemsZh = row.problemsZh,
    project.unit = row.unit,
    project.noteZh = row.noteZh,
    project.claimId = row.claimId,
    project.sourceId = row.sourceId,
    project.batchId = row.batchId,
    project.asOf = row.asOf
WITH project, row
CALL (project, row) {
  MATCH (project)-[old:IN]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (project, row) {
  MATCH (region:Region {code: row.region})
  MERGE (project)-[:IN]->(region)
}
CALL (project, row) {
  MATCH (project)-[old:IN]->(former:Park)
  WHERE former.code <> coalesce(row.park, '')
  DELETE old
}
CALL (project, row) {
  MATCH (park:Park {code: row.park})
  MERGE (project)-[:IN]->(park)
}
CALL (project, row) {
  MATCH (former:Platform)-[old:INVESTS_IN]->(project)
  WHERE former.code <> coalesce(row.platform, '')
  DELETE old
}
CALL (project, row) {
  MATCH (platform:Platform {code: row.platform})
  MERGE (platform)-[:INVESTS_IN]->(project)
}
CALL (project, row) {
  MATCH (former:Firm)-[old:INVESTS_IN]->(project)
  WHERE former.id <> coalesce(row.investorFirm, '')
  DELETE old
}
CALL (project, row) {
  MATCH (firm:Firm {id: row.investorFirm})
  MERGE (firm)-[:INVESTS_IN]->(project)
}
