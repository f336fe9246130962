MATCH (s:Store {id: 'store'})
RETURN s.schemaVersion AS version, s.schemaDigest AS digest
