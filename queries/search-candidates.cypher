// What holds one of the words (normalised, so beginnings of words will do), between two days.
MATCH (g:AgendaItem)
WHERE g.date >= $since AND g.date <= $until
  AND any(word IN $words WHERE toLower(g.title) CONTAINS word OR toLower(coalesce(g.notes, '')) CONTAINS word)
RETURN 'AGENDA_ITEM' AS kind, g.id AS id, g.group AS group, g.date AS date, g.title AS title, g.notes AS body
UNION ALL
MATCH (d:Decision)
WHERE d.date >= $since AND d.date <= $until
  AND any(word IN $words WHERE toLower(d.text) CONTAINS word)
RETURN 'DECISION' AS kind, d.id AS id, d.group AS group, d.date AS date, d.text AS title, null AS body
UNION ALL
MATCH (q:Question)
WHERE q.date >= $since AND q.date <= $until
  AND any(word IN $words WHERE toLower(q.text) CONTAINS word)
RETURN 'QUESTION' AS kind, q.id AS id, q.group AS group, q.date AS date, q.text AS title, null AS body
UNION ALL
MATCH (a:ActionItem)
WHERE a.firstSeen >= $since AND a.firstSeen <= $until AND NOT coalesce(a.dismissed, false)
  AND any(word IN $words WHERE toLower(a.text) CONTAINS word)
RETURN 'ACTION_ITEM' AS kind, a.id AS id, a.group AS group, a.firstSeen AS date, a.text AS title, null AS body
