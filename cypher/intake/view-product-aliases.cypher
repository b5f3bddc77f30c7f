// Which product and link does each way of writing it mean?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (alias:Alias {id: 'PRODUCT|' + row.id})
SET alias.kind = 'PRODUCT',
    alias.text = row.alias,
    alias.name = row.product,
    alias.linkCode = row.link,
    alias.claimId = row.claimId,
    alias.sourceId = row.sourceId,
    alias.batchId = row.batchId,
    alias.asOf = row.asOf
WITH alias, row
CALL (alias, row) {
  MATCH (alias)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (alias, row) {
  MATCH (link:Link {code: row.link})
  MERGE (alias)-[:OF_LINK]->(link)
}
