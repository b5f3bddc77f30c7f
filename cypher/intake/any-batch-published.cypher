// Was anything ever published into this graph?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   published  true when it was
RETURN EXISTS { (:Batch {status: 'PUBLISHED'}) } AS published
