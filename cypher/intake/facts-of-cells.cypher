// Which firms work in these links and regions, and what is said of it year by year?
/*
:param [{ pairs }] => { RETURN [{link: 'TI-SPONGE', region: '510000'}] AS pairs }
*/
// Returns
//   link, region  the cell
//   firm  id of the firm
//   years  one text a year, see the class Facts
//   active, aboveScale, revenueKnown  what is known of the firm now
UNWIND $pairs AS pair
MATCH (f:Firm)-[o:OCCUPIES]->(:Link)
USING INDEX SEEK o:OCCUPIES(linkCode, regionCode)
WHERE o.linkCode = pair.link AND o.regionCode = pair.region
RETURN pair.link AS link, pair.region AS region, f.id AS firm, o.years AS years, o.active AS active,
  o.aboveScale AS aboveScale, o.revenueKnown AS revenueKnown
