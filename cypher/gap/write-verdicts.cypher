// Write what was computed for these links, once per revision and rules, so that Browser shows the coloured chain.
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MATCH (r:Region {code: row.region})
MATCH (l:Link {code: row.link})
MERGE (v:Verdict {id: row.id})
ON CREATE SET v.regionCode = row.region,
  v.chainCode = row.chain,
  v.linkCode = row.link,
  v.year = row.year,
  v.status = row.status,
  v.action = row.action,
  v.hop = row.hop,
  v.basis = row.basis,
  v.ic = row.ic,
  v.lo = row.lo,
  v.hi = row.hi,
  v.flip = row.flip,
  v.rule = row.rule,
  v.revision = row.revision
MERGE (v)-[:OF_REGION]->(r)
MERGE (v)-[:OF_LINK]->(l)
