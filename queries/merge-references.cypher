// References are shared by all groups: the first who refers to one makes it. A row: id, kind, key, url.
UNWIND $rows AS row
MERGE (r:Reference {id: row[0]})
SET r.kind = row[1], r.key = row[2], r.url = coalesce(row[3], r.url)
