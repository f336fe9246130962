// Agenda items up to a day.

//# anchor all
MATCH (g:AgendaItem)
WHERE g.date >= $since AND g.date <= $until

//# anchor meeting
UNWIND $meetings AS meetingId
MATCH (m:Meeting {id: meetingId})
MATCH (m)<-[:`IN`]-(g:AgendaItem)

//# anchor owner
UNWIND $owners AS personId
MATCH (person:Person {id: personId})
MATCH (person)<-[:BROUGHT_BY]-(g:AgendaItem)

//# anchor topic
UNWIND $topics AS topicId
MATCH (topic:Topic {id: topicId})
MATCH (topic)<-[:ABOUT]-(g:AgendaItem)

//# anchor id
UNWIND $ids AS agendaItemId
MATCH (g:AgendaItem {id: agendaItemId})

//# conditions
WITH DISTINCT g
WHERE g.date >= $since AND g.date <= $until

//# key date
WITH g, g.date AS sortKey

//# columns
RETURN g.id AS id, sortKey, g.group AS group, g.meeting AS meeting, g.date AS date, g.title AS title,
  g.minutes AS minutes, g.notesLine AS notesLine, g.position AS position, g.parent AS parent, g.owners AS owners, g.notes AS notes,
  g.referencesJson AS referencesJson, g.source AS source, g.url AS url, g.file AS file, g.line AS line, g.endLine AS endLine,
  g.excerpt AS excerpt,
  [(g)-[o:BROUGHT_BY]->(p:Person) | [o.position, p.id, p.label]] AS people,
  [(g)-[:ABOUT]->(t:Topic) | [t.id, t.name]] AS topics

//# counts
RETURN count(*) AS total
