// Questions up to a day.

//# anchor all
MATCH (q:Question)
WHERE q.date >= $since AND q.date <= $until

//# anchor group
UNWIND $groups AS groupName
MATCH (q:Question {group: groupName})

//# anchor asker
UNWIND $askers AS personId
MATCH (person:Person {id: personId})
MATCH (person)<-[:ASKED_BY]-(q:Question)

//# anchor meeting
UNWIND $meetings AS meetingId
MATCH (m:Meeting {id: meetingId})
MATCH (m)<-[:`IN`]-(q:Question)

//# anchor agenda-item
UNWIND $agendaItems AS agendaItemId
MATCH (g:AgendaItem {id: agendaItemId})
MATCH (g)<-[:UNDER]-(q:Question)

//# anchor id
UNWIND $ids AS questionId
MATCH (q:Question {id: questionId})

//# conditions
WITH DISTINCT q
WHERE q.date >= $since AND q.date <= $until
  AND q.answered IN $answered
  AND ($anyText OR toLower(q.text) CONTAINS $text)
  AND ($anyGroup OR q.group IN $groups)
  AND ($anyAsker OR EXISTS { MATCH (q)-[:ASKED_BY]->(p:Person) WHERE p.id IN $askers })

//# key date
WITH q, q.date AS sortKey

//# columns
RETURN q.id AS id, sortKey, q.group AS group, q.meeting AS meeting, q.agendaItem AS agendaItem, q.date AS date,
  q.askers AS askers, q.text AS text, q.answered AS answered, q.answers AS answers, q.source AS source, q.url AS url,
  q.file AS file, q.line AS line, q.endLine AS endLine, q.excerpt AS excerpt,
  [(q)-[o:ASKED_BY]->(p:Person) | [o.position, p.id, p.label]] AS people

//# counts
RETURN count(*) AS total
