// With whom a person shares action items, agenda items and topics, up to a day: a line a person and reason;
// and in whose meetings the person took part: a line a group.
MATCH (p:Person {id: $id})
MATCH (p)<-[:OWNED_BY]-(s:StatusSpan)
WHERE s.from <= $asOf AND s.to > $asOf
MATCH (s)-[:OWNED_BY]->(q:Person)
WHERE q.id <> $id
RETURN 'ACTION_ITEMS' AS kind, q.id AS person, null AS topic, count(*) AS count,
  null AS group, 0 AS meetings, null AS first, null AS last
UNION ALL
MATCH (p:Person {id: $id})
MATCH (p)<-[:BROUGHT_BY]-(g:AgendaItem)
WHERE g.date <= $asOf
MATCH (g)-[:BROUGHT_BY]->(q:Person)
WHERE q.id <> $id
RETURN 'AGENDA_ITEMS' AS kind, q.id AS person, null AS topic, count(*) AS count,
  null AS group, 0 AS meetings, null AS first, null AS last
UNION ALL
MATCH (p:Person {id: $id})
MATCH (p)<-[:BROUGHT_BY]-(g:AgendaItem)
WHERE g.date <= $asOf
MATCH (g)-[:ABOUT]->(t:Topic)
WITH DISTINCT t
MATCH (t)<-[:ABOUT]-(h:AgendaItem)
WHERE h.date <= $asOf
MATCH (h)-[:BROUGHT_BY]->(q:Person)
WHERE q.id <> $id
RETURN 'TOPIC' AS kind, q.id AS person, t.id AS topic, count(*) AS count,
  null AS group, 0 AS meetings, null AS first, null AS last
UNION ALL
MATCH (p:Person {id: $id})
MATCH (p)<-[:ATTENDED_BY]-(m:Meeting)
WHERE m.held AND m.date <= $asOf
RETURN 'GROUP' AS kind, null AS person, null AS topic, 0 AS count,
  m.group AS group, count(*) AS meetings, min(m.date) AS first, max(m.date) AS last
