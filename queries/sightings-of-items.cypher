// Where these action items stand and in which words: enough to know them again under other ids.
UNWIND $ids AS itemId
MATCH (a:ActionItem {id: itemId})
MATCH (a)<-[:OF]-(s:Sighting)
RETURN itemId AS actionItem, s.id AS id, s.file AS file, s.line AS line, s.text AS text
ORDER BY actionItem, id
