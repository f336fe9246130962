// How many things are about each of these topics, as of a day: a line a topic, kind of thing and group.
UNWIND $ids AS topicId
MATCH (t:Topic {id: topicId})
MATCH (t)<-[:ABOUT]-(g:AgendaItem)
WHERE g.date <= $asOf
RETURN 'agendaItems' AS what, topicId AS id, g.group AS group, count(*) AS total, 0 AS open,
  min(g.date) AS first, max(g.date) AS last
UNION ALL
UNWIND $ids AS topicId
MATCH (t:Topic {id: topicId})
MATCH (t)<-[:ABOUT]-(d:Decision)
WHERE d.marker = 'explicit' AND d.date <= $asOf
RETURN 'decisions' AS what, topicId AS id, d.group AS group, count(*) AS total, 0 AS open, null AS first, null AS last
UNION ALL
UNWIND $ids AS topicId
MATCH (t:Topic {id: topicId})
MATCH (t)<-[:ABOUT]-(a:ActionItem)
MATCH (a)<-[:OF]-(s:StatusSpan)
WHERE a.marker = 'explicit' AND s.from <= $asOf AND s.to > $asOf
RETURN 'actionItems' AS what, topicId AS id, a.group AS group, count(*) AS total,
  sum(CASE WHEN s.status = 'open' AND s.staleFrom > $asOf THEN 1 ELSE 0 END) AS open,
  null AS first, null AS last
