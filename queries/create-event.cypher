// Keeps one event. MERGE: saying it again after a lost acknowledgement keeps it once.
MERGE (e:Event {id: $id})
ON CREATE SET e.sequence = $sequence, e.kind = $kind, e.at = $at, e.day = $day, e.by = $by,
  e.subject = $subject, e.key = $key, e.json = $json
