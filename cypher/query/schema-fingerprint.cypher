// Were these very migration files applied in full?
/*
:param [{ wanted }] => { RETURN '' AS wanted }
*/
// Returns
//   current  true when they were
MATCH (d:Dataset {id: 'lianpu'})
RETURN coalesce(d.schemaFingerprint = $wanted, false) AS current
