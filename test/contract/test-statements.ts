/** Statements that only the contract needs, beside those of queries/. They are part of the dialect that both engines share. */
const TEST_STATEMENTS: Readonly<Record<string, string>> = {
  'test:values':
    'RETURN $whole AS whole, $fraction AS fraction, $truth AS truth, $text AS text, $list AS list, $map AS map, $nothing AS nothing',
  'test:absent':
    'MATCH (n:AgendaItem {id: $id}) RETURN n.minutes AS minutes, n.owners AS owners, n.notes AS notes, keys(n) AS keys',
  'test:text': 'MATCH (n:AgendaItem {id: $id}) RETURN n.notes AS notes',
  'test:position': 'MATCH (n:AgendaItem {id: $id}) RETURN n.position AS position',
  'test:page': 'MATCH (n:AgendaItem) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit',
  'test:skip':
    'MATCH (n:AgendaItem) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id SKIP $skip LIMIT $limit',
  'test:increment': "MATCH (m:Mark {id: 'counter'}) SET m.value = m.value + 1 RETURN m.value AS value",
  'test:owners':
    'MATCH (n:AgendaItem {id: $id})-[edge:BROUGHT_BY]->(p:Person) RETURN p.label AS label, edge.position AS position ORDER BY edge.position',
  'test:parent': 'MATCH (n:AgendaItem {id: $id})-[:PART_OF]->(p:AgendaItem) RETURN p.title AS title',
  'test:titles': 'MATCH (n:AgendaItem) WHERE n.id > $after RETURN n.title AS title ORDER BY n.title',
}

export function withTestStatements<Module extends { statementText: (name: never) => string }>(
  module: Module,
): Module {
  const original = module.statementText as (name: string) => string
  return { ...module, statementText: (name: string) => TEST_STATEMENTS[name] ?? original(name) }
}

/** A name of this file's statements as the port takes it. */
export function testStatement(name: string): never {
  return `test:${name}` as never
}
