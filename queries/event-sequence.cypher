// The next number in the order in which events are said. Writing it locks the store's node, so writers queue here.
MATCH (s:Store {id: 'store'})
SET s.events = coalesce(s.events, 0) + 1
RETURN s.events AS sequence
