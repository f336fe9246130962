// What is known of the files of one root: enough to tell which changed.
MATCH (s:Source {root: $root})
RETURN s.id AS id, s.file AS file, s.group AS group, s.hash AS hash, s.bytes AS bytes,
  s.readerVersion AS readerVersion, s.importedUnder AS importedUnder, s.style AS style
ORDER BY s.file
