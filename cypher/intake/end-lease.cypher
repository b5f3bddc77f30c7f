// End the lease that a writer left behind when its database was stopped under it.
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   nothing; the counters tell what was written
MATCH (d:Dataset {id: 'lianpu'})
WHERE d.publisher IS NOT NULL
SET d.publisher = null,
    d.publisherUntil = null
