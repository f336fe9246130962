// Everything that was read from the files of these groups.
UNWIND $groups AS group
MATCH (s:Source {group: group})
RETURN s.id AS id, s.file AS file, s.group AS group, s.hash AS hash, s.bytes AS bytes,
  s.readerVersion AS readerVersion, s.importedUnder AS importedUnder, s.minutesJson AS minutesJson
ORDER BY group, s.file
