UNWIND $names AS name
MATCH (m:Mark {id: name})
DELETE m
