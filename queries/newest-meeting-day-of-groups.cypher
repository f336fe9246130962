// The day of the newest meeting that one of these groups held.
UNWIND $groups AS groupName
MATCH (m:Meeting {group: groupName})
WHERE m.held
RETURN max(m.date) AS date
