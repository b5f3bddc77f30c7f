// May this writer publish now? (takes the lock of the data set before it looks)
/*
:param [{ token, millis }] => { RETURN 't' AS token, 60000 AS millis }
*/
// Returns
//   revision  the revision that readers see now; no row when another writer holds the lease
MATCH (d:Dataset {id: 'lianpu'})
SET d.lockedAt = timestamp()
WITH d
WHERE d.publisher IS NULL OR d.publisher = $token OR d.publisherUntil < timestamp()
SET d.publisher = $token,
    d.publisherUntil = timestamp() + $millis
RETURN d.revision AS revision
