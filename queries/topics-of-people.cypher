// What these people deal with, up to a day: agenda items brought and action items owned, a line a kind and topic.
UNWIND $ids AS personId
MATCH (p:Person {id: personId})
MATCH (p)<-[:BROUGHT_BY]-(g:AgendaItem)
WHERE g.date <= $asOf
MATCH (g)-[:ABOUT]->(t:Topic)
RETURN 'agendaItems' AS what, personId AS id, t.id AS topic, count(*) AS count
UNION ALL
UNWIND $ids AS personId
MATCH (p:Person {id: personId})
MATCH (p)<-[:OWNED_BY]-(s:StatusSpan)
WHERE s.from <= $asOf AND s.to > $asOf
MATCH (s)-[:OF]->(a:ActionItem)
MATCH (a)-[:ABOUT]->(t:Topic)
RETURN 'actionItems' AS what, personId AS id, t.id AS topic, count(*) AS count
