MERGE (s:Store {id: 'store'})
SET s.schemaVersion = $version, s.schemaDigest = $digest
