// Note what is being done with a batch
/*
:param [{ id, status }] => { RETURN 'b' AS id, 'PUBLISHING' AS status }
*/
// Returns
//   nothing; the counters tell what was written
MATCH (b:Batch {id: $id})
SET b.status = $status
