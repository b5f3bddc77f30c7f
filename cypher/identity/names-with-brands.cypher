// How many names of firms have each of these brands?
/*
:param [{ brands }] => { RETURN [] AS brands }
*/
// Returns
//   brand  字号
//   names  distinct names
UNWIND $brands AS brand
CALL (brand) {
  MATCH (r:FirmRecord {brand: brand})
  RETURN r.nameKey AS name
  UNION
  MATCH (f:Firm {brand: brand})
  RETURN f.nameKey AS name
}
RETURN brand, count(name) AS names
ORDER BY brand
