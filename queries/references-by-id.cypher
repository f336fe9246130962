// Linked things by id.
UNWIND $ids AS referenceId
MATCH (r:Reference {id: referenceId})
RETURN r.id AS id, r.kind AS kind, r.key AS key, r.url AS url
