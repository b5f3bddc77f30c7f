// Who says what about the firms of this link in this region, since when, from which document?
/*
:param [{ link, region }] => { RETURN 'TI-SPONGE' AS link, '990000' AS region }
*/
// Returns
//   claim, source  every statement on the link in the region and the regions below it, newest first
WITH CASE
  WHEN $region = '000000' THEN ''
  WHEN $region ENDS WITH '0000' THEN substring($region, 0, 2)
  WHEN $region ENDS WITH '00' THEN substring($region, 0, 4)
  ELSE $region
END AS prefix
MATCH (claim:Claim)
WHERE claim.kind = 'occupations' AND claim.linkCode = $link AND claim.regionCode STARTS WITH prefix
OPTIONAL MATCH (source:Source {id: claim.sourceId})
RETURN claim, source
ORDER BY claim.asOf DESC, claim.id
LIMIT 200
