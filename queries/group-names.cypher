// The names of all groups that have a node, whether or not minutes of them are left.
MATCH (g:Group)
WHERE g.id > ''
RETURN g.name AS name
ORDER BY g.name
