MATCH (s:Store {id: 'store'})
RETURN s.schemaVersion AS version
