// How many nodes there are of each kind; answered from the counts that the engine keeps.
MATCH (n:ActionItem)
WITH count(n) AS count
RETURN 'ActionItem' AS label, count
UNION ALL
MATCH (n:AgendaItem)
WITH count(n) AS count
RETURN 'AgendaItem' AS label, count
UNION ALL
MATCH (n:Chore)
WITH count(n) AS count
RETURN 'Chore' AS label, count
UNION ALL
MATCH (n:Decision)
WITH count(n) AS count
RETURN 'Decision' AS label, count
UNION ALL
MATCH (n:Event)
WITH count(n) AS count
RETURN 'Event' AS label, count
UNION ALL
MATCH (n:Group)
WITH count(n) AS count
RETURN 'Group' AS label, count
UNION ALL
MATCH (n:Meeting)
WITH count(n) AS count
RETURN 'Meeting' AS label, count
UNION ALL
MATCH (n:Person)
WITH count(n) AS count
RETURN 'Person' AS label, count
UNION ALL
MATCH (n:Question)
WITH count(n) AS count
RETURN 'Question' AS label, count
UNION ALL
MATCH (n:Reference)
WITH count(n) AS count
RETURN 'Reference' AS label, count
UNION ALL
MATCH (n:Sighting)
WITH count(n) AS count
RETURN 'Sighting' AS label, count
UNION ALL
MATCH (n:Source)
WITH count(n) AS count
RETURN 'Source' AS label, count
UNION ALL
MATCH (n:Topic)
WITH count(n) AS count
RETURN 'Topic' AS label, count
