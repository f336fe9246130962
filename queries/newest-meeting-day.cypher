// The day of the newest meeting that was held. The range makes it a walk along the index.
MATCH (m:Meeting)
WHERE m.date >= '' AND m.held
RETURN m.date AS date
ORDER BY m.date DESC
LIMIT 1
