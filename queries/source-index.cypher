// What is known of every file: enough to tell which changed. The range makes it a walk along the index.
MATCH (s:Source)
WHERE s.id > ''
RETURN s.id AS id, s.root AS root, s.file AS file, s.group AS group, s.hash AS hash, s.bytes AS bytes,
  s.readerVersion AS readerVersion, s.requestedStyle AS requestedStyle, s.style AS style, s.url AS url
ORDER BY s.root, s.file
