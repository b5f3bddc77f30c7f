// Keep records of firms that have no valid code, or share their firm with such a one
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (r:FirmRecord {id: row.id})
SET r += row.record
