// Everything that was read from the files of these groups.
UNWIND $groups AS group
MATCH (s:Source {group: group})
RETURN s.id AS id, s.root AS root, s.file AS file, s.group AS group, s.hash AS hash, s.bytes AS bytes,
  s.readerVersion AS readerVersion, s.requestedStyle AS requestedStyle, s.url AS url, s.minutesJson AS minutesJson
ORDER BY group, s.root, s.file
