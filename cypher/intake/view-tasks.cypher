// Who has to do what, by when?
/*
:param [{ rows }] => { RETURN [] AS rows }
*/
// Returns
//   nothing; the counters tell what was written
UNWIND $rows AS row
MERGE (task:Task {id: 'TASK|' + row.task})
SET task.kind = 'TASK',
    task.code = row.task,
    task.matterZh = row.matterZh,
    task.meetingCode = row.meeting,
    task.regionCode = row.region,
    task.chainCode = row.chain,
    task.linkCode = row.link,
    task.projectCode = row.project,
    task.unit = row.unit,
    task.partners = row.partners,
    task.deadline = row.deadline,
    task.progressZh = row.progressZh,
    task.state = row.state,
    task.proof = row.proof,
    task.alert = row.alert,
    task.claimId = row.claimId,
    task.sourceId = row.sourceId,
    task.batchId = row.batchId,
    task.asOf = row.asOf
WITH task, row
CALL (task, row) {
  MATCH (task)-[old:OF]->(former:Meeting)
  WHERE former.code <> coalesce(row.meeting, '')
  DELETE old
}
CALL (task, row) {
  MATCH (meeting:Meeting {code: row.meeting})
  MERGE (task)-[:OF]->(meeting)
}
CALL (task, row) {
  MATCH (task)-[old:OF_REGION]->(former:Region)
  WHERE former.code <> coalesce(row.region, '')
  DELETE old
}
CALL (task, row) {
  MATCH (region:Region {code: row.region})
  MERGE (task)-[:OF_REGION]->(region)
}
CALL (task, row) {
  MATCH (task)-[old:OF]->(former:Chain)
  WHERE former.code <> coalesce(row.chain, '')
  DELETE old
}
CALL (task, row) {
  MATCH (chain:Chain {code: row.chain})
  MERGE (task)-[:OF]->(chain)
}
CALL (task, row) {
  MATCH (task)-[old:OF_LINK]->(former:Link)
  WHERE former.code <> coalesce(row.link, '')
  DELETE old
}
CALL (task, row) {
  MATCH (link:Link {code: row.link})
  MERGE (task)-[:OF_LINK]->(link)
}
CALL (task, row) {
  MATCH (task)-[old:OF]->(former:Project)
  WHERE former.code <> coalesce(row.project, '')
  DELETE old
}
CALL (task, row) {
  MATCH (project:Project {code: row.project})
  MERGE (task)-[:OF]->(project)
}
