// Write something in a transaction that is going to be taken back
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   nothing; what follows in the transaction is planned as it is after writing
CREATE ()
