// Who took part in the meetings of these groups, up to a day.
UNWIND $groups AS groupName
MATCH (m:Meeting {group: groupName})
WHERE m.held AND m.date <= $asOf
MATCH (m)-[:ATTENDED_BY]->(p:Person)
RETURN DISTINCT p.id AS id
