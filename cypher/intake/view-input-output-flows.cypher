// What does each sector sell to which?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (seller:Industry {key: row.ioTable + '|' + row.fromSector})
MATCH (buyer:Industry {key: row.ioTable + '|' + row.toSector})
MERGE (seller)-[r:FEEDS]->(buyer)
SET r.value = row.value,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
