// What did people determine beside the computed word?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (g:Region {code: row.region})
MATCH (l:Link {code: row.link})
MERGE (d:Determination {id: row.id})
SET d.kind = 'LINK',
    d.regionCode = row.region,
    d.chainCode = row.chain,
    d.linkCode = row.link,
    d.verdict = row.verdict,
    d.reason = row.reason,
    d.unit = row.unit,
    d.until = row.until,
    d.claimId = row.claimId,
    d.sourceId = row.sourceId,
    d.batchId = row.batchId,
    d.asOf = row.asOf
MERGE (d)-[:OF_REGION]->(g)
MERGE (d)-[:OF_LINK]->(l)
