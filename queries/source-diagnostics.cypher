// What was hard to read in each file that had anything hard to read. The range makes it a walk along the index.
MATCH (s:Source)
WHERE s.id >= '' AND s.diagnosticsJson IS NOT NULL
RETURN s.id AS id, s.file AS file, s.group AS group, s.diagnosticsJson AS diagnosticsJson
