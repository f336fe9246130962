// Who deals with these topics, up to a day: agenda items brought and action items owned, a line a kind and person.
UNWIND $ids AS topicId
MATCH (t:Topic {id: topicId})
MATCH (t)<-[:ABOUT]-(g:AgendaItem)
WHERE g.date <= $asOf
MATCH (g)-[:BROUGHT_BY]->(p:Person)
RETURN 'agendaItems' AS what, topicId AS id, p.id AS person, count(*) AS count
UNION ALL
UNWIND $ids AS topicId
MATCH (t:Topic {id: topicId})
MATCH (t)<-[:ABOUT]-(a:ActionItem)
MATCH (a)<-[:OF]-(s:StatusSpan)
WHERE s.from <= $asOf AND s.to > $asOf
MATCH (s)-[:OWNED_BY]->(p:Person)
RETURN 'actionItems' AS what, topicId AS id, p.id AS person, count(*) AS count
