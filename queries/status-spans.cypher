// How these action items stood over time, up to a day.
UNWIND $ids AS itemId
MATCH (a:ActionItem {id: itemId})
MATCH (a)<-[:OF]-(s:StatusSpan)
WHERE s.from <= $asOf
RETURN DISTINCT itemId AS actionItem, s.since AS from, s.until AS to, s.status AS status, s.staleFrom AS staleFrom,
  s.reason AS reason
ORDER BY actionItem, from
