// Places where action items stand in minutes, up to a day.

//# anchor item
UNWIND $items AS itemId
MATCH (a:ActionItem {id: itemId})
MATCH (a)<-[:OF]-(x:Sighting)

//# anchor meeting
UNWIND $meetings AS meetingId
MATCH (m:Meeting {id: meetingId})
MATCH (m)<-[:`IN`]-(x:Sighting)

//# anchor id
UNWIND $ids AS sightingId
MATCH (x:Sighting {id: sightingId})

//# anchor item-id-beginning
MATCH (a:ActionItem)
WHERE a.id STARTS WITH $idBeginning
WITH a ORDER BY a.id LIMIT 2
MATCH (a)<-[:OF]-(x:Sighting)

//# conditions
WITH DISTINCT x
WHERE x.date >= $since AND x.date <= $until

//# key date
WITH x, x.date AS sortKey

//# columns
RETURN x.id AS id, sortKey, x.actionItem AS actionItem, x.meeting AS meeting, x.agendaItem AS agendaItem,
  x.date AS date, x.text AS text, x.owners AS owners, x.marker AS marker, x.status AS status,
  x.statusWords AS statusWords, x.carriedOver AS carriedOver, x.due AS due, x.copyOf AS copyOf,
  x.joinedBy AS joinedBy, x.position AS position, x.referencesJson AS referencesJson, x.source AS source, x.url AS url,
  x.file AS file, x.line AS line, x.endLine AS endLine, x.excerpt AS excerpt

//# counts
RETURN count(*) AS total
