// Which firm supplies which, with what?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (supplier:Firm {id: row.supplier})
MATCH (customer:Firm {id: row.customer})
MERGE (supplier)-[r:SUPPLIES {id: row.id}]->(customer)
SET r.link = row.link,
    r.product = row.product,
    r.year = row.year,
    r.value = row.value,
    r.quantity = row.quantity,
    r.quantityUnit = row.quantityUnit,
    r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
