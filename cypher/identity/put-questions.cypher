// What has a person to say of two records? (weighs more the more links the two firms would be counted twice in)
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (q:IdentityQuestion {id: row.id})
SET q.a = row.a,
    q.b = row.b,
    q.score = row.score,
    q.reasons = row.reasons,
    q.brand = row.brand,
    q.group = row.group,
    q.weight = COUNT {
      MATCH (a:Firm {id: row.firmA})-[o:OCCUPIES]->(l:Link)
      WHERE EXISTS { (:Firm {id: row.firmB})-[:OCCUPIES]->(l) }
      RETURN DISTINCT l
    }
