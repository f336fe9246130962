// In whose meetings these people took part, up to a day.
UNWIND $ids AS personId
MATCH (p:Person {id: personId})
MATCH (p)<-[:ATTENDED_BY]-(m:Meeting)
WHERE m.held AND m.date <= $asOf
RETURN personId AS id, m.group AS group, count(*) AS meetings, min(m.date) AS first, max(m.date) AS last
