// Every agenda item up to a day, with its notes: what a history is ranked from. The range makes it a walk along the index.
MATCH (g:AgendaItem)
WHERE g.date >= $since AND g.date <= $asOf
RETURN g.id AS id, g.title AS title, g.parent AS parent, g.notes AS notes, g.line AS line, g.notesLine AS notesLine,
  g.group AS group, g.file AS file, g.date AS date, g.referencesJson AS referencesJson
