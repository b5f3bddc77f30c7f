// How was this graph left: migrated to these files, claimed by a writer, holding anything?
/*
:param [{ wanted }] => { RETURN '' AS wanted }
*/
// Returns
//   current  true when these very migration files were applied in full
//   leased  true when a writer holds the right to publish, or left it behind
//   published  true when anything was ever published
MATCH (d:Dataset {id: 'lianpu'})
RETURN coalesce(d.schemaFingerprint = $wanted, false) AS current, d.publisher IS NOT NULL AS leased,
  EXISTS { (:Batch {status: 'PUBLISHED'}) } AS published
