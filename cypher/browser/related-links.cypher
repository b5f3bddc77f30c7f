// Which links are nearest to this one, by how often regions are specialised in both? (written by the application on request)
/*
:param [{ link, level }] => { RETURN 'TI-TIO2' AS link, 'CITY' AS level }
*/
// Returns
//   path  the link and its neighbours; phi 0–1 on the arrow
MATCH path = (:Link {code: $link})-[r:RELATED_TO {level: $level}]->(:Link)
RETURN path
ORDER BY r.year DESC, r.phi DESC
LIMIT 50
