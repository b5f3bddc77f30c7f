// Where does each firm produce, develop or store?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (site:Site {id: row.id})
SET site.firmId = row.firm,
    site.regionCode = row.region,
    site.nameZh = row.nameZh,
    site.kind = row.kind,
    site.address = row.address,
    site.longitude = row.longitude,
    site.latitude = row.latitude,
    site.opened = row.opened,
    site.closed = row.closed,
    site.landMu = row.landMu,
    site.employees = row.employees,
    site.claimId = row.claimId,
    site.sourceId = row.sourceId,
    site.batchId = row.batchId,
    site.asOf = row.asOf
WITH site, row
CALL (site, row) {
  MATCH (firm:Firm {id: row.firm})
  MERGE (firm)-[:HAS_SITE]->(site)
}
CALL (site, row) {
  MATCH (region:Region {code: row.region})
  MERGE (site)-[:IN]->(region)
}
