// Take back from the graph what the view of product_aliases wrote for these rows
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $ids AS id
MATCH (alias:Alias {id: 'PRODUCT|' + id})
DETACH DELETE alias
