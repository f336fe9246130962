// Meetings up to a day.

//# anchor all
MATCH (m:Meeting)
WHERE m.date >= $metSince AND m.date <= $until

//# anchor group
UNWIND $groups AS groupName
MATCH (m:Meeting {group: groupName})

//# anchor participant
UNWIND $participants AS personId
MATCH (person:Person {id: personId})
MATCH (person)<-[:ATTENDED_BY]-(m:Meeting)

//# anchor source
UNWIND $sources AS sourceId
MATCH (source:Source {id: sourceId})
MATCH (source)<-[:READ_FROM]-(m:Meeting)

//# anchor id
UNWIND $ids AS meetingId
MATCH (m:Meeting {id: meetingId})

//# conditions
WITH DISTINCT m
WHERE m.date >= $metSince AND m.date <= $until
  AND m.held IN $held
  AND ($anyGroup OR m.group IN $groups)
  AND ($anyParticipant OR EXISTS { MATCH (m)-[:ATTENDED_BY]->(p:Person) WHERE p.id IN $participants })

//# key date
WITH m, m.date AS sortKey

//# columns
RETURN m.id AS id, sortKey, m.group AS group, m.date AS date, m.title AS title, m.held AS held,
  m.participants AS participants, m.excused AS excused, m.source AS source, m.url AS url, m.file AS file, m.line AS line,
  m.endLine AS endLine, m.excerpt AS excerpt,
  [(m)-[o:ATTENDED_BY]->(p:Person) | [o.position, p.id, p.label]] AS participantPeople,
  [(m)-[o:EXCUSED]->(p:Person) | [o.position, p.id, p.label]] AS excusedPeople

//# counts
RETURN count(*) AS total
