// Of these references, those that nobody refers to any more go.
UNWIND $ids AS id
MATCH (r:Reference {id: id})
WHERE NOT EXISTS { (r)<-[:REFERS_TO]-() }
DELETE r
