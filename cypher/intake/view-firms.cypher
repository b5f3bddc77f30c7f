// What do the claims say of each firm, and where is its seat?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (f:Firm {id: row.id})
SET f.uscc = row.uscc,
    f.firmKey = row.firmKey,
    f.nameKey = row.nameKey,
    f.nameZh = row.nameZh,
    f.nameEn = row.nameEn,
    f.stockCode = row.stockCode,
    f.status = row.status,
    f.founded = row.founded,
    f.revenue = row.revenue,
    f.aboveScale = row.aboveScale,
    f.employees = row.employees,
    f.titles = row.titles,
    f.name = row.nameZh,
    f.seatCode = row.seatRegion,
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
