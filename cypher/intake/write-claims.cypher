// Which claims do these rows make? (repeated rows meet their claim again, and are noted as another sighting)
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c = row.properties
// Writing first takes the claim's lock, so that what is read next is not old when it is written back.
ON MATCH SET c.kind = row.properties.kind
WITH c, row
WHERE any(sighting IN row.properties.seen WHERE NOT sighting IN c.seen)
SET c.seen = c.seen + [sighting IN row.properties.seen WHERE NOT sighting IN c.seen],
    c.year = CASE WHEN c.asOf < row.properties.asOf THEN row.properties.year ELSE c.year END,
    c.asOf = CASE WHEN c.asOf < row.properties.asOf THEN row.properties.asOf ELSE c.asOf END
