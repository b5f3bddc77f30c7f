// Take back from the graph what the view of chain_chiefs wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (chief:ChainChief {id: id})
DETACH DELETE chief
