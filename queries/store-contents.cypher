// What is in a store, apart from its facts: how many nodes of each kind (from the counts that the engine keeps), the day of the newest
// meeting that was held, what was hard to read in each file, and what people said. Ranges make it walks along indexes.
MATCH (n:ActionItem)
WITH count(n) AS count
RETURN 'count' AS what, 'ActionItem' AS name, count AS number, null AS text
UNION ALL
MATCH (n:AgendaItem)
WITH count(n) AS count
RETURN 'count' AS what, 'AgendaItem' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Chore)
WITH count(n) AS count
RETURN 'count' AS what, 'Chore' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Decision)
WITH count(n) AS count
RETURN 'count' AS what, 'Decision' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Event)
WITH count(n) AS count
RETURN 'count' AS what, 'Event' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Group)
WITH count(n) AS count
RETURN 'count' AS what, 'Group' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Meeting)
WITH count(n) AS count
RETURN 'count' AS what, 'Meeting' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Person)
WITH count(n) AS count
RETURN 'count' AS what, 'Person' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Question)
WITH count(n) AS count
RETURN 'count' AS what, 'Question' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Reference)
WITH count(n) AS count
RETURN 'count' AS what, 'Reference' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Sighting)
WITH count(n) AS count
RETURN 'count' AS what, 'Sighting' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Source)
WITH count(n) AS count
RETURN 'count' AS what, 'Source' AS name, count AS number, null AS text
UNION ALL
MATCH (n:Topic)
WITH count(n) AS count
RETURN 'count' AS what, 'Topic' AS name, count AS number, null AS text
UNION ALL
MATCH (m:Meeting)
WHERE m.date >= '' AND m.held
WITH m.date AS date ORDER BY date DESC LIMIT 1
RETURN 'newest-meeting-day' AS what, null AS name, null AS number, date AS text
UNION ALL
MATCH (s:Source)
WHERE s.id >= '' AND s.diagnosticsJson IS NOT NULL
RETURN 'diagnostics' AS what, s.file AS name, null AS number, s.diagnosticsJson AS text
UNION ALL
MATCH (e:Event)
WHERE e.sequence >= 0
RETURN 'event' AS what, e.id AS name, e.sequence AS number, e.json AS text
