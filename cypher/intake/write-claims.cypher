// Which claims do these rows make? (repeated rows meet their claim again)
/*
:param [{ batchId, rows }] => { RETURN 'b' AS batchId, [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c += row.values,
    c.kind = row.kind,
    c.subject = row.subject,
    c.linkCode = row.linkCode,
    c.regionCode = row.regionCode,
    c.year = row.year,
    c.asOf = row.asOf,
    c.confidence = row.confidence,
    c.precedence = row.precedence,
    c.sourceId = row.sourceId,
    c.batchId = $batchId,
    c.batchIds = []
// Writing first takes the claim's lock, so that what is read next is not old when it is written back.
SET c.kind = row.kind
WITH c
SET c.batchIds = CASE WHEN $batchId IN c.batchIds THEN c.batchIds ELSE c.batchIds + $batchId END
