// What does this source say of firms? (looks through all claims: only for a snapshot of the source)
/*
:param [{ source }] => { RETURN 's' AS source }
*/
// Returns
//   subject, kind  what is spoken of
//   firm  the firm
//   region, link  of the claim; null where it speaks of none
//   seen  dates and batches
MATCH (c:Claim {sourceId: $source})
WHERE c.firmId IS NOT NULL AND c.implied IS NULL
RETURN c.subject AS subject, c.kind AS kind, c.firmId AS firm, c.regionCode AS region, c.linkCode AS link, c.seen AS seen
