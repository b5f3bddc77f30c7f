// Which of these links does anybody use but this chain and the routes of this source: a firm, another chain, a project …?
/*
:param [{ links, chain, source }] => { RETURN [] AS links, 'titanium' AS chain, 's' AS source }
*/
// Returns
//   link  code of the link
UNWIND $links AS code
MATCH (l:Link {code: code})
WHERE EXISTS {
  MATCH (l)-[r]-(x)
  WHERE NOT type(r) IN ['FEEDS', 'RELATED_TO']
    AND NOT x:Verdict
    AND NOT (x:Chain AND x.code = $chain)
    AND NOT (x:Route AND coalesce(x.sourceId, '') = $source)
}
RETURN l.code AS link
ORDER BY link
