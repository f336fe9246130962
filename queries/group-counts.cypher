// How many things each of these groups has, as of a day: a line a group and kind of thing.
UNWIND $groups AS groupName
MATCH (a:ActionItem {group: groupName})
MATCH (a)<-[:OF]-(s:StatusSpan)
WHERE a.marker = 'explicit' AND s.from <= $asOf AND s.to > $asOf
WITH groupName, CASE WHEN s.status = 'open' THEN 1 ELSE 0 END AS open,
  CASE WHEN s.staleFrom <= $asOf THEN 1 ELSE 0 END AS stale
RETURN 'actionItems' AS what, groupName AS name, count(*) AS total, sum(open * (1 - stale)) AS open,
  sum(open * stale) AS stale, null AS first, null AS last
UNION ALL
UNWIND $groups AS groupName
MATCH (m:Meeting {group: groupName})
WHERE m.held AND m.date <= $asOf
RETURN 'meetings' AS what, groupName AS name, count(*) AS total, 0 AS open, 0 AS stale,
  min(m.date) AS first, max(m.date) AS last
UNION ALL
UNWIND $groups AS groupName
MATCH (d:Decision {group: groupName})
WHERE d.marker = 'explicit' AND d.date <= $asOf
RETURN 'decisions' AS what, groupName AS name, count(*) AS total, 0 AS open, 0 AS stale, null AS first, null AS last
