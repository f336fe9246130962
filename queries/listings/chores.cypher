// Housekeeping of meetings up to a day.

//# anchor meeting
UNWIND $meetings AS meetingId
MATCH (m:Meeting {id: meetingId})
MATCH (m)<-[:`IN`]-(c:Chore)

//# anchor person
UNWIND $people AS personId
MATCH (person:Person {id: personId})
MATCH (person)<-[:DONE_BY]-(c:Chore)
MATCH (c)-[:`IN`]->(m:Meeting)

//# anchor id
UNWIND $ids AS choreId
MATCH (c:Chore {id: choreId})
MATCH (c)-[:`IN`]->(m:Meeting)

//# conditions
WITH DISTINCT c, m
WHERE m.date >= $since AND m.date <= $until

//# key date
WITH c, m.date AS sortKey

//# columns
RETURN c.id AS id, sortKey, c.meeting AS meeting, c.role AS role, c.people AS names, c.source AS source, c.url AS url,
  c.file AS file, c.line AS line, c.endLine AS endLine, c.excerpt AS excerpt,
  [(c)-[o:DONE_BY]->(p:Person) | [o.position, p.id, p.label]] AS people

//# counts
RETURN count(*) AS total
