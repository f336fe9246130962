// What the catalogue needs of every file, over all groups and roots. The range makes it a walk along the index.
MATCH (s:Source)
WHERE s.id > ''
RETURN s.id AS id, s.root AS root, s.file AS file, s.group AS group, s.outlineJson AS outlineJson
ORDER BY s.root, s.file
