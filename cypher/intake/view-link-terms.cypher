// Which words in what is known of a firm speak for or against each link?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (term:LinkTerm {id: row.id})
SET term.linkCode = row.link,
    term.term = row.term,
    term.kind = row.kind,
    term.mode = row.mode,
    term.claimId = row.claimId,
    term.sourceId = row.sourceId,
    term.batchId = row.batchId,
    term.asOf = row.asOf
WITH term, row
CALL (term, row) {
  MATCH (link:Link {code: row.link})
  MERGE (term)-[:OF_LINK]->(link)
}
