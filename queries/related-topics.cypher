// Topics that share references or agenda items with these, up to a day: a line a topic and reason.
UNWIND $ids AS topicId
MATCH (t:Topic {id: topicId})
MATCH (t)<-[:ABOUT]-(g:AgendaItem)
WHERE g.date <= $asOf
MATCH (g)-[:ABOUT]->(u:Topic)
WHERE u.id <> topicId
RETURN 'agendaItems' AS what, u.id AS topic, null AS reference, count(*) AS count
UNION ALL
UNWIND $ids AS topicId
MATCH (t:Topic {id: topicId})
MATCH (t)<-[:ABOUT]-(g:AgendaItem)
WHERE g.date <= $asOf
MATCH (g)-[:REFERS_TO]->(r:Reference)
WITH DISTINCT topicId, r
MATCH (r)<-[:REFERS_TO]-(h:AgendaItem)
WHERE h.date <= $asOf
MATCH (h)-[:ABOUT]->(u:Topic)
WHERE u.id <> topicId
RETURN 'references' AS what, u.id AS topic, r.key AS reference, count(*) AS count
