// All that people said, in the order in which they said it. The range makes it a walk along the index.
MATCH (e:Event)
WHERE e.sequence >= 0
RETURN e.id AS id, e.json AS json
ORDER BY e.sequence, e.id
