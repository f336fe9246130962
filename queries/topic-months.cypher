// How many agenda items were about each of these topics in each month, as of a day: a line a topic and month.
UNWIND $ids AS topicId
MATCH (t:Topic {id: topicId})
MATCH (t)<-[:ABOUT]-(g:AgendaItem)
WHERE g.date <= $asOf
RETURN topicId AS id, substring(g.date, 0, 7) AS month, count(*) AS total
