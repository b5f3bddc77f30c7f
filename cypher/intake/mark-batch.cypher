// Note what is being done with a batch
/*
:param [{ id, status, dirty }] => { RETURN 'b' AS id, 'PUBLISHING' AS status, true AS dirty }
*/
// Returns
//   nothing; the counters tell what was written
MATCH (b:Batch {id: $id})
SET b.status = $status,
    b.dirty = CASE WHEN $dirty THEN true ELSE null END
