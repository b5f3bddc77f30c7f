// Which of these codes are there? (by index; names are looked up only where a code is not found)
/*
:param [{ codes }] => { RETURN [] AS codes }
*/
// Returns
//   table  the table the row belongs to
//   code  its code
UNWIND $codes AS code
CALL (code) {
  MATCH (n:Region {code: code})
  RETURN 'regions' AS table
  UNION ALL
  MATCH (n:Link {code: code})
  RETURN 'links' AS table
  UNION ALL
  MATCH (n:Chain {code: code})
  RETURN 'chains' AS table
  UNION ALL
  MATCH (n:Source {id: code})
  RETURN 'sources' AS table
  UNION ALL
  MATCH (n:Resource {code: code})
  RETURN 'resources' AS table
  UNION ALL
  MATCH (n:Route {id: code})
  RETURN 'routes' AS table
  UNION ALL
  MATCH (n:Platform {code: code})
  RETURN 'platforms' AS table
  UNION ALL
  MATCH (n:Project {code: code})
  RETURN 'projects' AS table
  UNION ALL
  MATCH (n:Cluster {code: code})
  RETURN 'clusters' AS table
  UNION ALL
  MATCH (n:Association {code: code})
  RETURN 'associations' AS table
  UNION ALL
  MATCH (n:Park {code: code})
  RETURN 'parks' AS table
  UNION ALL
  MATCH (n:Funder {code: code})
  RETURN 'funders' AS table
  UNION ALL
  MATCH (n:Policy {code: code})
  RETURN 'policies' AS table
  UNION ALL
  MATCH (n:PolicyClause {code: code})
  RETURN 'policy_clauses' AS table
  UNION ALL
  MATCH (n:Meeting {code: code})
  RETURN 'meetings' AS table
}
RETURN table, code
ORDER BY table, code
