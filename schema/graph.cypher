// Constraints and indexes of the graph. Each statement may run any number of times, and ends with a semicolon.
// The embedded engine's constraints give no look-up and cost a seventh of every import: it makes an index of each
// constraint instead, and relies on its single writer for uniqueness. Its indexes are hashes, so ranges scan there.

CREATE CONSTRAINT action_item_id IF NOT EXISTS FOR (n:ActionItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agenda_item_id IF NOT EXISTS FOR (n:AgendaItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chore_id IF NOT EXISTS FOR (n:Chore) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mark_id IF NOT EXISTS FOR (n:Mark) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (n:Question) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reference_id IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sighting_id IF NOT EXISTS FOR (n:Sighting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT status_span_id IF NOT EXISTS FOR (n:StatusSpan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;

// Who answers for a node: what a difference is taken by.
CREATE INDEX action_item_scope IF NOT EXISTS FOR (n:ActionItem) ON (n.scope);
CREATE INDEX agenda_item_scope IF NOT EXISTS FOR (n:AgendaItem) ON (n.scope);
CREATE INDEX chore_scope IF NOT EXISTS FOR (n:Chore) ON (n.scope);
CREATE INDEX decision_scope IF NOT EXISTS FOR (n:Decision) ON (n.scope);
CREATE INDEX group_scope IF NOT EXISTS FOR (n:Group) ON (n.scope);
CREATE INDEX meeting_scope IF NOT EXISTS FOR (n:Meeting) ON (n.scope);
CREATE INDEX person_scope IF NOT EXISTS FOR (n:Person) ON (n.scope);
CREATE INDEX question_scope IF NOT EXISTS FOR (n:Question) ON (n.scope);
CREATE INDEX sighting_scope IF NOT EXISTS FOR (n:Sighting) ON (n.scope);
CREATE INDEX source_scope IF NOT EXISTS FOR (n:Source) ON (n.scope);
CREATE INDEX status_span_scope IF NOT EXISTS FOR (n:StatusSpan) ON (n.scope);
CREATE INDEX topic_scope IF NOT EXISTS FOR (n:Topic) ON (n.scope);

// Import.
CREATE INDEX source_group IF NOT EXISTS FOR (n:Source) ON (n.group);

// Events.
CREATE INDEX event_key IF NOT EXISTS FOR (n:Event) ON (n.key);
CREATE INDEX event_sequence IF NOT EXISTS FOR (n:Event) ON (n.sequence);

// Questions of the API: as of a day, by group, along days.
CREATE INDEX status_span_status IF NOT EXISTS FOR (n:StatusSpan) ON (n.status);
CREATE INDEX action_item_first_seen IF NOT EXISTS FOR (n:ActionItem) ON (n.firstSeen);
CREATE INDEX agenda_item_date IF NOT EXISTS FOR (n:AgendaItem) ON (n.date);
CREATE INDEX action_item_group IF NOT EXISTS FOR (n:ActionItem) ON (n.group);
CREATE INDEX decision_group IF NOT EXISTS FOR (n:Decision) ON (n.group);
CREATE INDEX decision_date IF NOT EXISTS FOR (n:Decision) ON (n.date);
CREATE INDEX meeting_group IF NOT EXISTS FOR (n:Meeting) ON (n.group);
CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.date);
CREATE INDEX question_group IF NOT EXISTS FOR (n:Question) ON (n.group);
CREATE INDEX question_date IF NOT EXISTS FOR (n:Question) ON (n.date);
