// Decisions up to a day. A decision is superseded once a later one up to that day took its place.

//# anchor all
MATCH (d:Decision)
WHERE d.date >= $since AND d.date <= $until

//# anchor group
UNWIND $groups AS groupName
MATCH (d:Decision {group: groupName})

//# anchor topic
UNWIND $topics AS topicId
MATCH (topic:Topic {id: topicId})
MATCH (topic)<-[:ABOUT]-(d:Decision)

//# anchor meeting
UNWIND $meetings AS meetingId
MATCH (m:Meeting {id: meetingId})
MATCH (m)<-[:`IN`]-(d:Decision)

//# anchor agenda-item
UNWIND $agendaItems AS agendaItemId
MATCH (g:AgendaItem {id: agendaItemId})
MATCH (g)<-[:UNDER]-(d:Decision)

//# anchor id
UNWIND $ids AS decisionId
MATCH (d:Decision {id: decisionId})

//# conditions
WITH DISTINCT d, EXISTS { MATCH (d)<-[:SUPERSEDES]-(l:Decision) WHERE l.date <= $asOf } AS superseded
WITH d, CASE WHEN superseded THEN 'superseded' WHEN d.outcome = 'rejected' THEN 'refused'
  WHEN d.outcome = 'deferred' THEN 'deferred' ELSE 'in-force' END AS standing
WHERE d.date >= $since AND d.date <= $until
  AND d.outcome IN $outcomes
  AND standing IN $standings
  AND d.marker IN $markers
  AND ($anyText OR toLower(d.text) CONTAINS $text)
  AND ($anyGroup OR d.group IN $groups)
  AND ($anyTopic OR EXISTS { MATCH (d)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics })

//# key date
WITH d, standing, d.date AS sortKey

//# columns
RETURN d.id AS id, sortKey, d.group AS group, d.meeting AS meeting, d.agendaItem AS agendaItem, d.date AS date,
  d.text AS text, d.outcome AS outcome, d.marker AS marker, d.reason AS reason, d.votesJson AS votesJson,
  d.referencesJson AS referencesJson, d.source AS source, d.url AS url, d.file AS file, d.line AS line, d.endLine AS endLine,
  d.excerpt AS excerpt, standing,
  [(d)-[:UNDER]->(g:AgendaItem) | g.title] AS agendaTitles,
  [(d)-[:ABOUT]->(t:Topic) | [t.id, t.name]] AS topics,
  [(d)-[:SUPERSEDES]->(e:Decision) | e.id] AS supersedes,
  [(d)<-[:SUPERSEDES]-(l:Decision) WHERE l.date <= $asOf | l.id] AS supersededBy

//# counts
RETURN count(*) AS total
