// Which firm works in which link, and where does it produce?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (f:Firm {id: row.firm})
MATCH (l:Link {code: row.link})
MERGE (f)-[o:OCCUPIES {linkCode: row.link, regionCode: row.region}]->(l)
SET o.location = row.location,
    o.phase = row.phase,
    o.evidence = row.evidence,
    o.output = row.output,
    o.capacity = row.capacity,
    o.capacityUnit = row.capacityUnit,
    o.utilisation = row.utilisation,
    o.employees = row.employees,
    o.share = row.share,
    o.marketShare = row.marketShare,
    o.product = row.product,
    o.grade = row.grade,
    o.since = row.since,
    o.strength = row.strength,
    o.strengthBasis = row.strengthBasis,
    o.counts = row.phase IN ['PRODUCING', 'FULL', 'ABOVE_SCALE'] AND row.evidence = 'CONFIRMED' AND coalesce(f.status, 'ACTIVE') = 'ACTIVE',
    o.claimId = row.claimId,
    o.sourceId = row.sourceId,
    o.batchId = row.batchId,
    o.asOf = row.asOf
