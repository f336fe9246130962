// The event that a client's key stands for already, as JSON.
MATCH (e:Event {key: $key})
RETURN e.json AS json
