/**
 * The statements that keep rows, one of each kind per label or edge, and those that count them. They are made of the table in shape.ts, so
 * they are a finite set; rows come as lists in the table's order, which costs half of what maps cost.
 */
import { ID_PREFIX } from '../domain/ids.js'
import type { NodeLabel } from '../domain/ids.js'
import { ROW_HEAD, ROW_LABELS, SHAPE } from './shape.js'
import type { EdgeShape, RowLabel } from './shape.js'

/** `create:Meeting`, `link:Meeting-OF-Group`, … */
export type RowStatementName =
  | `${'list' | 'create' | 'update' | 'complete' | 'unlink' | 'remove' | 'references-of'}:${RowLabel}`
  | `link:${RowLabel}-${string}-${string}`
  | `count:${NodeLabel}`
  | `count-edges:${string}`

export function linkName(from: RowLabel, edge: EdgeShape): RowStatementName {
  return `link:${from}-${edge.type}-${edge.to}`
}

function* statements(): Generator<[RowStatementName, string]> {
  for (const label of ROW_LABELS) {
    const columns: string[] = [...ROW_HEAD, ...SHAPE[label].fields]
    const created = columns.map((column, index) => `\`${column}\`: row[${index}]`).join(', ')
    const updated = columns
      .slice(1)
      .map((column, index) => `n.\`${column}\` = row[${index + 1}]`)
      .join(', ')
    yield [
      `list:${label}`,
      `UNWIND $scopes AS scope MATCH (n:${label} {scope: scope}) RETURN n.id AS id, n.digest AS digest`,
    ]
    yield [`create:${label}`, `UNWIND $rows AS row CREATE (n:${label} {${created}})`]
    yield [`update:${label}`, `UNWIND $rows AS row MATCH (n:${label} {id: row[0]}) SET ${updated}`]
    yield [
      `complete:${label}`,
      `UNWIND $rows AS row MATCH (n:${label} {id: row[0]}) SET n.digest = row[1]` +
        (label === 'Source' ? ', n.hash = row[2]' : ''),
    ]
    yield [`remove:${label}`, `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`]
    yield [`unlink:${label}`, `UNWIND $ids AS id MATCH (n:${label} {id: id})-[edge]->() DELETE edge`]
    yield [
      `references-of:${label}`,
      `UNWIND $ids AS id MATCH (n:${label} {id: id})-[:REFERS_TO]->(r:Reference) RETURN DISTINCT r.id AS id`,
    ]
    for (const edge of SHAPE[label].edges) {
      yield [
        linkName(label, edge),
        `UNWIND $rows AS row MATCH (a:${label} {id: row[0]}) MATCH (b:${edge.to} {id: row[1]}) ` +
          `CREATE (a)-[:\`${edge.type}\` {position: row[2]}]->(b)`,
      ]
    }
  }
  // Both engines keep these counts: nothing is scanned.
  for (const label of Object.keys(ID_PREFIX) as NodeLabel[]) {
    yield [`count:${label}`, `MATCH (n:${label}) RETURN count(n) AS count`]
  }
  const types = new Set(ROW_LABELS.flatMap((label) => SHAPE[label].edges.map((edge) => edge.type)))
  for (const type of types) {
    yield [`count-edges:${type}`, `MATCH ()-[edge:\`${type}\`]->() RETURN count(edge) AS count`]
  }
}

export const ROW_STATEMENTS: ReadonlyMap<string, string> = new Map(statements())
