// Files by id, without what was read from them.
UNWIND $ids AS sourceId
MATCH (s:Source {id: sourceId})
RETURN s.id AS id, s.file AS file, s.group AS group, s.hash AS hash, s.bytes AS bytes, s.style AS style, s.url AS url
