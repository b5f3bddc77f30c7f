// Of which firm is each branch a part?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (f:Firm {id: row.branch})
CALL (f, row) {
  MATCH (f)-[old:BRANCH_OF]->(former:Firm)
  WHERE former.id <> row.parent
  DELETE old
}
MATCH (parent:Firm {id: row.parent})
MERGE (f)-[r:BRANCH_OF]->(parent)
SET r.claimId = row.claimId,
    r.sourceId = row.sourceId,
    r.batchId = row.batchId,
    r.asOf = row.asOf
