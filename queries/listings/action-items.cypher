// Action items as of a day. One anchor is taken, the one that finds fewest; the conditions hold for all of them.
// Values are always given: a condition nobody set has its `any…` true, or a bound that lets everything through.
// "also": conditions that an anchor does not see to itself; engines look for edges even where the answer does not matter.
// What is bound is written first in every pattern: the embedded engine walks from the left.

//# anchor all
MATCH (s:StatusSpan)
WHERE s.status IN $statuses AND s.to > $asOf AND s.from <= $asOf
MATCH (s)-[:OF]->(a:ActionItem)

//# anchor group
UNWIND $groups AS groupName
MATCH (a:ActionItem {group: groupName})
MATCH (a)<-[:OF]-(s:StatusSpan)

//# anchor topic
UNWIND $topics AS topicId
MATCH (topic:Topic {id: topicId})
MATCH (topic)<-[:ABOUT]-(a:ActionItem)
MATCH (a)<-[:OF]-(s:StatusSpan)

//# anchor owner
UNWIND $owners AS ownerId
MATCH (owner:Person {id: ownerId})
MATCH (owner)<-[:OWNED_BY]-(s:StatusSpan)
MATCH (s)-[:OF]->(a:ActionItem)

//# anchor meeting
UNWIND $meetings AS meetingId
MATCH (m:Meeting {id: meetingId})
MATCH (m)<-[:`IN`]-(told:Sighting)
MATCH (told)-[:OF]->(a:ActionItem)
MATCH (a)<-[:OF]-(s:StatusSpan)

//# anchor agenda-item
UNWIND $agendaItems AS agendaItemId
MATCH (g:AgendaItem {id: agendaItemId})
MATCH (g)<-[:UNDER]-(under:Sighting)
MATCH (under)-[:OF]->(a:ActionItem)
MATCH (a)<-[:OF]-(s:StatusSpan)

//# anchor id
UNWIND $ids AS itemId
MATCH (a:ActionItem {id: itemId})
MATCH (a)<-[:OF]-(s:StatusSpan)

//# anchor id-beginning
MATCH (a:ActionItem)
WHERE a.id STARTS WITH $idBeginning
WITH a ORDER BY a.id LIMIT 2
MATCH (a)<-[:OF]-(s:StatusSpan)

//# conditions
WHERE s.to > $asOf AND s.from <= $asOf
  AND s.status IN $statuses
  AND (s.status = 'open' OR s.since >= $statusSince)
  AND a.marker IN $markers
  AND (s.status = 'open' AND s.staleFrom <= $asOf) IN $stale
  AND a.firstSeen <= $seenUntil
  AND CASE WHEN a.lastSeen <= $asOf THEN a.lastSeen ELSE $asOf END >= $seenSince
  AND ($anyDue OR (s.due IS NOT NULL AND s.due >= $dueSince AND s.due <= $dueUntil))
  AND ($anyOverdue OR (s.status = 'open' AND coalesce(s.due, '9999-12-31') < $asOf) = $overdue)
  AND ($anyConflict OR (a.conflictsJson IS NOT NULL) = $conflicting)
  AND ($anyText OR toLower(a.text) CONTAINS $text)
  AND ($anyGroup OR a.group IN $groups)
  AND ($anyId OR a.id IN $ids)
  AND ($anyDismissed OR NOT coalesce(a.dismissed, false))
  AND ($anyOwnership OR EXISTS { (s)-[:OWNED_BY]->(:Person) } = $owned)

//# also owner
  AND ($anyTopic OR EXISTS { MATCH (a)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics })

//# also id
  AND ($anyOwner OR EXISTS { MATCH (s)-[:OWNED_BY]->(o:Person) WHERE o.id IN $owners })
  AND ($anyTopic OR EXISTS { MATCH (a)-[:ABOUT]->(t:Topic) WHERE t.id IN $topics })

//# key last-seen
WITH DISTINCT a, s, CASE WHEN a.lastSeen <= $asOf THEN a.lastSeen ELSE $asOf END AS sortKey

//# key first-seen
WITH DISTINCT a, s, a.firstSeen AS sortKey

//# key due
WITH DISTINCT a, s, coalesce(s.due, $noDue) AS sortKey

//# columns
RETURN a.id AS id, sortKey, a.group AS group, a.text AS text, s.owners AS owners, a.marker AS marker,
  a.reason AS reason, s.due AS due, a.firstSeen AS firstSeen, a.lastSeen AS lastSeen,
  a.conflictsJson AS conflictsJson, s.status AS status, s.since AS statusSince, s.staleFrom AS staleFrom,
  s.reason AS statusReason,
  [(s)-[o:OWNED_BY]->(p:Person) | [o.position, p.id, p.label]] AS people,
  [(a)-[:ABOUT]->(t:Topic) | [t.id, t.name]] AS topics,
  [(a)<-[:OF]-(x:Sighting) WHERE x.date <= $asOf |
    [x.position, x.id, x.date, x.text, x.status, x.file, x.line, x.endLine, x.excerpt, x.source, x.copyOf, x.due, x.url]] AS sightings

//# history
RETURN [(a)<-[:OF]-(h:StatusSpan) WHERE h.from <= $asOf | [h.since, h.until, h.status, h.staleFrom, h.reason]] AS spans,
  [(a)<-[:OF]-(u:Sighting)-[:UNDER]->(g:AgendaItem) WHERE u.date <= $asOf | [u.position, g.title]] AS titles,
  coalesce(a.dismissed, false) AS dismissed

//# counts
WITH DISTINCT a, s
WITH s.status AS status, a.marker AS marker,
  CASE WHEN s.status = 'open' AND s.staleFrom <= $asOf THEN true ELSE false END AS stale,
  CASE WHEN s.status = 'open' AND coalesce(s.due, '9999-12-31') < $asOf THEN 1 ELSE 0 END AS overdue,
  CASE WHEN EXISTS { (s)-[:OWNED_BY]->(:Person) } THEN 0 ELSE 1 END AS unowned
RETURN status, marker, stale, count(*) AS total, sum(overdue) AS overdue, sum(unowned) AS unowned
