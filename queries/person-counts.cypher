// How many things belong to each of these people, as of a day: a line a person and kind of thing.
UNWIND $ids AS personId
MATCH (p:Person {id: personId})
MATCH (p)<-[:OWNED_BY]-(s:StatusSpan)
WHERE s.from <= $asOf AND s.to > $asOf
MATCH (s)-[:OF]->(a:ActionItem)
WHERE a.marker = 'explicit'
WITH p, CASE WHEN s.status = 'open' THEN 1 ELSE 0 END AS open,
  CASE WHEN s.staleFrom <= $asOf THEN 1 ELSE 0 END AS stale,
  CASE WHEN coalesce(s.due, '9999-12-31') < $asOf THEN 1 ELSE 0 END AS late
RETURN 'actionItems' AS what, p.id AS id, count(*) AS total, sum(open * (1 - stale)) AS open,
  sum(open * stale) AS stale, sum(open * (1 - stale) * late) AS overdue
UNION ALL
UNWIND $ids AS personId
MATCH (p:Person {id: personId})
MATCH (p)<-[:ATTENDED_BY]-(m:Meeting)
WHERE m.held AND m.date <= $asOf
RETURN 'meetings' AS what, p.id AS id, count(*) AS total, 0 AS open, 0 AS stale, 0 AS overdue
UNION ALL
UNWIND $ids AS personId
MATCH (p:Person {id: personId})
MATCH (p)<-[:BROUGHT_BY]-(g:AgendaItem)
WHERE g.date <= $asOf
RETURN 'agendaItems' AS what, p.id AS id, count(*) AS total, 0 AS open, 0 AS stale, 0 AS overdue
