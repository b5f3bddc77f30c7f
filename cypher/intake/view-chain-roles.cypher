// Which firm or platform leads which chain?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (chain:Chain {code: row.chain})
CALL (row, chain) {
  MATCH (who:Firm {id: row.firm})
  MERGE (who)-[r:CHAIN_LEADER_OF {id: row.id}]->(chain)
  SET r.role = row.role,
      r.regionCode = row.region,
      r.unit = row.unit,
      r.basis = row.basis,
      r.claimId = row.claimId,
      r.sourceId = row.sourceId,
      r.batchId = row.batchId,
      r.asOf = row.asOf
}
CALL (row, chain) {
  MATCH (who:Platform {code: row.platform})
  MERGE (who)-[r:CHAIN_LEADER_OF {id: row.id}]->(chain)
  SET r.role = row.role,
      r.regionCode = row.region,
      r.unit = row.unit,
      r.basis = row.basis,
      r.claimId = row.claimId,
      r.sourceId = row.sourceId,
      r.batchId = row.batchId,
      r.asOf = row.asOf
}
