// A row: name, value.
UNWIND $rows AS row
MERGE (m:Mark {id: row[0]})
SET m.value = row[1]
