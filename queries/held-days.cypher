// The days on which these groups met, up to a day.
UNWIND $groups AS groupName
MATCH (m:Meeting {group: groupName})
WHERE m.held AND m.date <= $asOf
RETURN groupName AS group, m.date AS date
ORDER BY group, date
