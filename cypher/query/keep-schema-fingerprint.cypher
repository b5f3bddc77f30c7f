// Remember which migration files were applied in full, so that the next start need not ask.
/*
:param [{ wanted }] => { RETURN '' AS wanted }
*/
// Returns
//   nothing; the counters tell what was written
MERGE (d:Dataset {id: 'lianpu'})
ON CREATE SET d.revision = 0
SET d.schemaFingerprint = $wanted
