// What do the claims say of each firm, and where is its seat?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (f:Firm {id: row.id})
SET f.firmKey = row.firmKey,
    f.uscc = row.uscc,
    f.nameZh = row.nameZh,
    f.name = row.nameZh,
    f.nameKey = row.nameKey,
    f.nameEn = row.nameEn,
    f.formerNames = row.formerNames,
    f.aliases = coalesce(row.aliases + coalesce(row.formerNames, []), row.formerNames),
    f.stockCode = row.stockCode,
    f.seatCode = row.seatRegion,
    f.address = row.address,
    f.form = row.form,
    f.status = row.status,
    f.founded = row.founded,
    f.registeredCapital = row.registeredCapital,
    f.industryCode = row.industryCode,
    f.industryEdition = row.industryEdition,
    f.scope = row.scope,
    f.size = row.size,
    f.aboveScale = row.aboveScale,
    f.revenue = row.revenue,
    f.growth = row.growth,
    f.margin = row.margin,
    f.leverage = row.leverage,
    f.taxPaid = row.taxPaid,
    f.rdShare = row.rdShare,
    f.employees = row.employees,
    f.insured = row.insured,
    f.titles = row.titles,
    f.titlesCheckedAt = row.titlesCheckedAt,
    f.patents = row.patents,
    f.patentsCheckedAt = row.patentsCheckedAt,
    f.riskEvents = row.riskEvents,
    f.blacklisted = row.blacklisted,
    f.riskCheckedAt = row.riskCheckedAt,
    f.expansion = row.expansion,
    f.tradeCoverage = row.tradeCoverage,
    f.legalRepHash = row.legalRepHash,
    f.phoneHash = row.phoneHash,
    f.website = row.website,
    f.claimId = row.claimId,
    f.sourceId = row.sourceId,
    f.batchId = row.batchId,
    f.asOf = row.asOf
WITH f, row
MATCH (seat:Region {code: row.seatRegion})
OPTIONAL MATCH (f)-[old:SEATED_IN]->(former:Region)
  WHERE former <> seat
DELETE old
WITH DISTINCT f, seat
MERGE (f)-[:SEATED_IN]->(seat)
