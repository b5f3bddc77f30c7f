// Which firm does each of these records stand for, and which records stand for the same?
/*
:param [{ ids }] => { RETURN [] AS ids }
*/
// Returns
//   id  the record
//   firm  the firm
//   records  all records of the firm
//   score, rule, judgement, by  why it stands for that firm; null where the record is the firm
UNWIND $ids AS id
MATCH (r:FirmRecord {id: id})-[to:RESOLVED_TO]->(f:Firm)
RETURN id, f.id AS firm, [(o:FirmRecord)-[:RESOLVED_TO]->(f) | o.id] AS records,
  to.score AS score, to.rule AS rule, to.judgement AS judgement, to.by AS by
