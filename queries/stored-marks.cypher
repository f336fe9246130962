// What import noted about its own progress, by name.
MATCH (m:Mark)
WHERE m.id > ''
RETURN m.id AS name, m.value AS value
ORDER BY m.id
