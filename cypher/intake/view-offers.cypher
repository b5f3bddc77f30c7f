// What can each region offer, and who stands behind it?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (offer:Offer {code: row.offer})
SET offer.regionCode = row.region,
    offer.kind = row.kind,
    offer.contentZh = row.contentZh,
    offer.unit = row.unit,
    offer.funderCode = row.funder,
    offer.parkCode = row.park,
    offer.associationCode = row.association,
    offer.linkCode = row.link,
    offer.amount = row.amount,
    offer.amountUnit = row.amountUnit,
    offer.until = row.until,
    offer.claimId = row.claimId,
    offer.sourceId = row.sourceId,
    offer.batchId = row.batchId,
    offer.asOf = row.asOf
WITH offer, row
CALL (offer, row) {
  MATCH (offer)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (offer, row) {
  MATCH (region:Region {code: row.region})
  MERGE (offer)-[:OF_REGION]->(region)
}
CALL (offer, row) {
  MATCH (offer)-[old:OF]->(former:Funder)
  WHERE former.code <> coalesce(row.funder, '')
  DELETE old
}
CALL (offer, row) {
  MATCH (funder:Funder {code: row.funder})
  MERGE (offer)-[:OF]->(funder)
}
CALL (offer, row) {
  MATCH (offer)-[old:OF]->(former:Park)
  WHERE former.code <> coalesce(row.park, '')
  DELETE old
}
CALL (offer, row) {
  MATCH (park:Park {code: row.park})
  MERGE (offer)-[:OF]->(park)
}
CALL (offer, row) {
  MATCH (offer)-[old:OF]->(former:Association)
  WHERE former.code <> coalesce(row.association, '')
  DELETE old
}
CALL (offer, row) {
  MATCH (association:Association {code: row.association})
  MERGE (offer)-[:OF]->(association)
}
CALL (offer, row) {
  MATCH (offer)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (offer, row) {
  MATCH (link:Link {code: row.link})
  MERGE (offer)-[:OF_LINK]->(link)
}
