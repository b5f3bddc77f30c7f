// Which revision do readers see, and is something being published?
/*
:param [{ none }] => { RETURN null AS none }
*/
// Returns
//   revision  the revision
//   publishing  true while a publication is under way
//   unfinished  batches that were begun and not published
//   regions, chains  the revision in which a region, or a chain, link or route, last changed
MATCH (d:Dataset {id: 'lianpu'})
RETURN d.revision AS revision, d.publisher IS NOT NULL AND d.publisherUntil > timestamp() AS publishing,
  COUNT { MATCH (b:Batch) WHERE b.status IN ['WRITING', 'PUBLISHING', 'UNDOING'] } AS unfinished,
  coalesce(d.regionsRevision, 0) AS regions, coalesce(d.chainsRevision, 0) AS chains
