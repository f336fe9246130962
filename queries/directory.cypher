// The names by which things can be asked for. Each part begins at an id: '' takes all of it, '~' takes none of it.
MATCH (p:Person)
WHERE p.id >= $peopleFrom
RETURN 'person' AS what, p.id AS id, p.label AS label, p.handle AS handle, p.name AS name, p.kind AS kind,
  p.aliases AS names, null AS parent, null AS curated, null AS ended
UNION ALL
MATCH (t:Topic)
WHERE t.id >= $topicsFrom
RETURN 'topic' AS what, t.id AS id, t.name AS label, null AS handle, t.name AS name, null AS kind,
  t.aliases AS names, t.parent AS parent, t.curated AS curated, null AS ended
UNION ALL
MATCH (g:Group)
WHERE g.id >= $groupsFrom
RETURN 'group' AS what, g.id AS id, g.name AS label, null AS handle, g.name AS name, null AS kind,
  g.successorOf AS names, null AS parent, null AS curated, g.ended AS ended
