/**
 * Every statement, those of queries/*.cypher and the generated ones, is planned by Neo4j: none reads a whole label that
 * grows, none multiplies rows, none is written in a form that is going away, none names what the graph does not have.
 */
import type { Driver, Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ID_PREFIX } from '../../src/domain/ids.js'
import { ROW_LABELS, SHAPE } from '../../src/store/shape.js'
import type { RowLabel } from '../../src/store/shape.js'
import { allStatementNames, statementText } from '../../src/store/statements.js'
import { haveServerToOneself, openDriver, openServer, server } from './neo4j-server.js'

/** Few of them, however many minutes there are. */
const SMALL_LABELS = ['Group', 'Store']
const NODES_OF_EACH_LABEL = 300

describe.skipIf(server.url === null)(`statements on Neo4j ${server.reason}`, () => {
  let driver: Driver
  haveServerToOneself()

  beforeAll(async () => {
    driver = openDriver()
    await (await openServer()).close()
    await fillWithEveryLabel(driver)
  })
  afterAll(() => driver.close())

  it.each(allStatementNames())('%s is planned well', async (name) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statementText(name)}`)
    expect(forbiddenIn(summary.plan as Plan)).toEqual([])
    const notices = summary.notifications.filter(({ category }) =>
      ['DEPRECATION', 'PERFORMANCE', 'UNRECOGNIZED'].includes(category),
    )
    expect(notices.map(({ description }) => description)).toEqual([])
  })

  it('would be found out if it scanned, multiplied or was outdated', async () => {
    const plan = async (statement: string) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`)
      return {
        bad: forbiddenIn(summary.plan as Plan),
        notices: summary.notifications.map(({ category }) => category),
      }
    }
    expect((await plan('MATCH (n) RETURN n.id')).bad).toEqual(['AllNodesScan n'])
    expect((await plan('MATCH (n:ActionItem) RETURN n.text')).bad).toEqual(['NodeByLabelScan n:ActionItem'])
    expect((await plan('MATCH (n:Group) RETURN n.name')).bad).toEqual([])
    expect((await plan('MATCH (a:Group), (b:Group) RETURN a, b')).bad).toEqual(['CartesianProduct'])
    expect((await plan('MATCH (n:Group) CALL { WITH n RETURN 1 AS one } RETURN one')).notices).toContain(
      'DEPRECATION',
    )
    expect((await plan('MATCH (n:ActionItem {id: $id}) RETURN n.misspelt')).notices).toContain('UNRECOGNIZED')
  })
})

/** The operators that read too much, as `NodeByLabelScan n:Meeting`. */
function forbiddenIn(plan: Plan): string[] {
  const type = typeOf(plan)
  const [details = ''] = (plan.arguments['Details'] ?? '').split(' ')
  const inner = plan.children.flatMap(forbiddenIn)
  return isForbidden(type, details, plan.children.map(typeOf))
    ? [`${type} ${details}`.trim(), ...inner]
    : inner
}

function isForbidden(type: string, details: string, children: readonly string[]): boolean {
  // Of two look-ups by id it is one row times one row: how an edge finds its two ends.
  if (type === 'CartesianProduct') return !children.every((child) => child.startsWith('NodeUniqueIndexSeek'))
  if (!type.endsWith('Scan')) return false
  return !(type === 'NodeByLabelScan' && SMALL_LABELS.some((label) => details.endsWith(`:${label}`)))
}

function typeOf(plan: Plan): string {
  return plan.operatorType.replace(/@.*$/, '')
}

/** Plans depend on what there is; and of names that no node has, the server says that they are unknown. */
async function fillWithEveryLabel(driver: Driver): Promise<void> {
  for (const label of Object.keys(ID_PREFIX)) {
    const fields = ['scope', 'digest', ...(isRowLabel(label) ? SHAPE[label].fields : OTHER_FIELDS)]
    const properties = fields.map((field) => `\`${field}\`: toString(i % 20)`).join(', ')
    await driver.executeQuery(
      `UNWIND range(1, ${NODES_OF_EACH_LABEL}) AS i CREATE (:${label} {id: '${label} ' + i, ${properties}})`,
    )
  }
  for (const label of ROW_LABELS) {
    for (const { type, to } of SHAPE[label].edges) {
      await driver.executeQuery(
        `UNWIND range(1, ${NODES_OF_EACH_LABEL}) AS i MATCH (a:${label} {id: '${label} ' + i}) ` +
          `MATCH (b:${to} {id: '${to} ' + i}) CREATE (a)-[:\`${type}\` {position: 0}]->(b)`,
      )
    }
  }
  await driver.executeQuery("MERGE (s:Store {id: 'store'}) SET s.events = 0")
  await driver.executeQuery("CREATE (:Mark {id: 'harbour', value: 'resolved'})")
  await driver.executeQuery('CALL db.prepareForReplanning()')
}

/** Of references and events. */
const OTHER_FIELDS = ['kind', 'key', 'url', 'sequence', 'at', 'day', 'by', 'subject', 'json']

function isRowLabel(label: string): label is RowLabel {
  return (ROW_LABELS as readonly string[]).includes(label)
}
