// What do the claims say of each link?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (l:Link {code: row.link})
SET l.nameZh = row.nameZh,
    l.nameEn = row.nameEn,
    l.kind = row.kind,
    l.unit = row.unit,
    l.exogenous = row.exogenous,
    l.industryCode = row.industryCode,
    l.industryEdition = row.industryEdition,
    l.transportRadiusKm = row.transportRadiusKm,
    l.minScale = row.minScale,
    l.parentCode = row.parent,
    l.aliases = row.aliases,
    l.outputZh = row.outputZh,
    l.leaders = row.leaders,
    l.maturityZh = row.maturityZh,
    l.barrierZh = row.barrierZh,
    l.chokeZh = row.chokeZh,
    l.noteZh = row.noteZh,
    l.claimId = row.claimId,
    l.sourceId = row.sourceId,
    l.batchId = row.batchId,
    l.asOf = row.asOf
