// Take back from the graph what the view of chain_roles wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (:Chain {code: split(id, '|')[0]})<-[r:CHAIN_LEADER_OF {id: id}]-()
DELETE r
