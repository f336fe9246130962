// How many nodes there are of each kind; answered from the counts that the engine keeps.
MATCH (n:ActionItem)
RETURN 'ActionItem' AS label, count(n) AS count
UNION ALL
MATCH (n:AgendaItem)
RETURN 'AgendaItem' AS label, count(n) AS count
UNION ALL
MATCH (n:Chore)
RETURN 'Chore' AS label, count(n) AS count
UNION ALL
MATCH (n:Decision)
RETURN 'Decision' AS label, count(n) AS count
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS label, count(n) AS count
UNION ALL
MATCH (n:Group)
RETURN 'Group' AS label, count(n) AS count
UNION ALL
MATCH (n:Meeting)
RETURN 'Meeting' AS label, count(n) AS count
UNION ALL
MATCH (n:Person)
RETURN 'Person' AS label, count(n) AS count
UNION ALL
MATCH (n:Question)
RETURN 'Question' AS label, count(n) AS count
UNION ALL
MATCH (n:Reference)
RETURN 'Reference' AS label, count(n) AS count
UNION ALL
MATCH (n:Sighting)
RETURN 'Sighting' AS label, count(n) AS count
UNION ALL
MATCH (n:Source)
RETURN 'Source' AS label, count(n) AS count
UNION ALL
MATCH (n:Topic)
RETURN 'Topic' AS label, count(n) AS count
