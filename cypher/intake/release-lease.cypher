// Give the lease back after a publication that failed
/*
:param [{ token }] => { RETURN 't' AS token }
*/
// Returns
//   nothing; the counters tell what was written
MATCH (d:Dataset {id: 'lianpu'})
WHERE d.publisher = $token
SET d.publisher = null,
    d.publisherUntil = null
