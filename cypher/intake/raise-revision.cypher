// Let readers see what was published, if this writer still holds the lease
/*
:param [{ token, revision, batches, status, regions, chains, signs, identified }] => { RETURN 't' AS token, 1 AS revision, [] AS batches, 'PUBLISHED' AS status, false AS regions, false AS chains, null AS signs, false AS identified }
*/
// Returns
//   revision  the revision that readers see from now on; no row when the lease was lost
MATCH (d:Dataset {id: 'lianpu'})
SET d.lockedAt = timestamp()
WITH d
WHERE d.publisher = $token
SET d.revision = $revision,
    d.regionsRevision = CASE WHEN $regions THEN $revision ELSE d.regionsRevision END,
    d.chainsRevision = CASE WHEN $chains THEN $revision ELSE d.chainsRevision END,
    d.signs = coalesce($signs, d.signs),
    d.identityDue = CASE WHEN $identified THEN null ELSE d.identityDue END,
    d.publisher = null,
    d.publisherUntil = null
WITH d
UNWIND $batches + [null] AS id
OPTIONAL MATCH (b:Batch {id: id})
SET b.status = $status,
    b.dirty = null,
    b.revision = $revision
RETURN DISTINCT d.revision AS revision
