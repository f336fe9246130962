/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come; what is wrong in them fails the test */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES, inventedApi, type Answer, type InventedApi } from './invented-api.js'

const folder = join(import.meta.dirname, '../../queries')
const operation = (name: string) => readFileSync(join(folder, `${name}.graphql`), 'utf8')
const queries = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql') && /^query /m.test(readFileSync(join(folder, file), 'utf8')))
  .map((file) => file.replace('.graphql', ''))

let invented: InventedApi
beforeAll(async () => {
  invented = await inventedApi(EXAMPLES, '2025-06-18')
})

const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  open: { filter: { owner: ['mira'] } },
  person: { name: 'mira' },
  neighbours: { name: 'mira' },
  meeting: { group: 'stations', date: '2025-06-17' },
  search: { query: 'solar logger' },
  show: { id: 'none' },
  topic: { query: 'Solar loggers' },
  report: { group: ['stations'] },
}

describe('every saved question', () => {
  it.each(queries)('%s is answered on the examples', async (name) => {
    const data = await invented.data(operation(name), VARIABLES[name])
    expect(Object.values(data as object)).not.toContain(undefined)
  })

  it.each(queries)('%s costs at most three statements, also when nothing is kept', async (name) => {
    // After anything was written, names are read anew.
    await invented.store.write(() => Promise.resolve())
    invented.asked()
    await invented.data(operation(name), VARIABLES[name])
    const asked = invented.asked()
    expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(3)
  })

  it('costs no more to show a thing of any kind, by its id or the beginning of it', async () => {
    const { actionItems, decisions, meetings, questions, people, topics, groups } = await invented.data(`{
        actionItems(first: 1) { nodes { id sightings { id } } } decisions(first: 1) { nodes { id } }
        meetings(first: 1) { nodes { id agendaItems { id } } } questions(first: 1) { nodes { id } }
        people(first: 1) { nodes { id } } topics(first: 1) { nodes { id } } groups(first: 1) { nodes { id } }
      }`)
    const ids = [actionItems, decisions, meetings, questions, people, topics, groups].map(
      ({ nodes: [node] }) => node.id as string,
    )
    ids.push(actionItems.nodes[0].sightings[0].id, meetings.nodes[0].agendaItems[0].id)
    for (const id of ids.flatMap((whole) => [whole, whole.slice(0, 11)])) {
      await invented.store.write(() => Promise.resolve())
      invented.asked()
      const { node } = await invented.data(operation('show'), { id })
      expect(node.id.startsWith(id)).toBe(true)
      const asked = invented.asked()
      expect(asked.length, `${id}: ${asked.join(', ')}`).toBeLessThanOrEqual(3)
    }
  })

  it('costs doctor no more once people spoke of items and of names', async () => {
    const spoken = await inventedApi(EXAMPLES, '2025-06-18')
    const { actionItems, people } = await spoken.data(
      '{ actionItems(first: 1) { nodes { id } } people(first: 2) { nodes { id } } }',
    )
    const [one, other] = people.nodes
    await spoken.data(operation('close'), { input: { id: actionItems.nodes[0].id } })
    await spoken.data(operation('merge-people'), { input: { id: one.id, other: other.id } })
    spoken.asked()
    const { store } = await spoken.data(operation('doctor'))
    expect(store.counts).toContainEqual({ label: 'Event', count: 2 })
    const asked = spoken.asked()
    expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(3)
  })
})

describe('search', () => {
  it('asks for every kind by itself at the cost of one, and counts all that it finds', async () => {
    const kinds = ['TOPIC', 'PERSON', 'DECISION', 'ACTION_ITEM', 'AGENDA_ITEM', 'QUESTION']
    const ofKind = (kind: string): string =>
      `${kind}: search(query: "station logger", kind: [${kind}], first: 2) { totalCount edges { kind node { id } } }`
    await invented.store.write(() => Promise.resolve())
    invented.asked()
    const found = await invented.data(`{ ${kinds.map(ofKind).join(' ')} }`)
    const asked = invented.asked()
    expect(asked.filter((statement) => statement === 'search-candidates')).toHaveLength(1)
    expect(asked.filter((statement) => statement === 'facts-by-id')).toHaveLength(1)
    expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(3)
    const all = await invented.data(
      '{ search(query: "station logger", first: 200) { totalCount edges { kind } } }',
    )
    expect(all.search.totalCount).toBe(all.search.edges.length)
    for (const kind of kinds) {
      const number = all.search.edges.filter((edge: Answer) => edge.kind === kind).length
      expect(found[kind].totalCount, kind).toBe(number)
      expect(found[kind].edges.length, kind).toBe(Math.min(2, number))
    }
    expect(all.search.totalCount).toBeGreaterThan(10)
  })
})

describe('open', () => {
  it('names owners, places and what was left out', async () => {
    const { actionItems } = await invented.data(operation('open'))
    expect(actionItems.totalCount).toBe(actionItems.nodes.length)
    expect(actionItems.totalCount).toBeGreaterThan(5)
    for (const item of actionItems.nodes) {
      expect(item).toMatchObject({ status: 'OPEN', marker: 'EXPLICIT', stale: false })
      expect(item.sightings.length).toBeGreaterThan(0)
    }
    expect(Object.values(actionItems.leftOut as object).some((count) => count > 0)).toBe(true)
  })
})

describe('every list', () => {
  it.each([
    ['actionItems(', 'id'],
    ['decisions(', 'id'],
    ['diagnostics(', 'file line message'],
    ['groups(', 'id'],
    ['meetings(', 'id'],
    ['people(', 'id'],
    ['questions(', 'id'],
    ['topics(', 'id'],
    ['search(query: "logger", ', 'id'],
  ])('%s…) gives each thing once over its pages, forwards and backwards', async (list, fields) => {
    const document = `query ($first: Int, $after: String, $last: Int, $before: String) {
      list: ${list}first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { ${fields} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`
    const whole = (await invented.data(document, { first: 200 })).list
    expect(whole.totalCount).toBe(whole.nodes.length)
    expect(whole.totalCount).toBeGreaterThan(1)
    const size = Math.ceil(whole.totalCount / 4)
    const forwards: unknown[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Answer = (await invented.data(document, { first: size, after })).list
      forwards.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(forwards).toEqual(whole.nodes)
    const backwards: unknown[] = []
    let before: string | null = null
    do {
      const { nodes, pageInfo }: Answer = (await invented.data(document, { last: size, before })).list
      backwards.unshift(...nodes)
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null
    } while (before)
    expect(backwards).toEqual(whole.nodes)
  })
})

describe('open-by-person', () => {
  it('holds each open item once for every owner, and those that nobody owns apart', async () => {
    const { actionItemsByOwner: answer } = await invented.data(operation('open-by-person'))
    const { actionItems } = await invented.data(operation('open'))
    const ids = new Set<string>()
    for (const { person, actionItems: items } of answer.owners)
      for (const item of items) {
        expect(item.owners.map(({ name }: { name: string }) => name)).toContain(person.label)
        ids.add(item.id)
      }
    for (const item of answer.unowned) ids.add(item.id)
    expect([...ids].sort()).toEqual(actionItems.nodes.map(({ id }: { id: string }) => id).sort())
    expect(answer.totalCount).toBe(ids.size)
  })
})

describe('counts', () => {
  const ANY = '{ status: [OPEN, DONE, DROPPED, UNLISTED], include: [STALE] }'
  const LISTS = `open: actionItems { totalCount } all: actionItems(filter: ${ANY}) { totalCount }`

  it('of a group are as many as its lists show', async () => {
    const { groups } = await invented.data(
      `{ groups { nodes { name successorOf counts { open stale actionItems decisions } ${LISTS}
        stale: actionItems(filter: { stale: true }) { totalCount } decisions { totalCount } } } }`,
    )
    expect(groups.nodes.length).toBeGreaterThan(2)
    for (const { name, successorOf, counts, open, all, stale, decisions } of groups.nodes) {
      // The lists of a successor also hold what the groups before it left.
      if (successorOf.length > 0) continue
      expect(counts, name).toEqual({
        open: open.totalCount,
        stale: stale.totalCount,
        actionItems: all.totalCount,
        decisions: decisions.totalCount,
      })
    }
  })

  it('of a topic are as many as its lists show', async () => {
    const { topics } = await invented.data(
      `{ topics(first: 200) { nodes { name children { id } counts { open actionItems decisions } ${LISTS} } } }`,
    )
    const decided: number[] = []
    for (const { name, children, counts, open, all } of topics.nodes) {
      const { decisions } = await invented.data(
        'query ($topic: [String!]) { decisions(filter: { topic: $topic }) { totalCount } }',
        { topic: [name] },
      )
      // The lists of a topic also hold what is about the topics within it.
      if (children.length > 0) continue
      expect(counts, name).toEqual({
        open: open.totalCount,
        actionItems: all.totalCount,
        decisions: decisions.totalCount,
      })
      decided.push(counts.decisions)
    }
    expect(Math.max(...decided)).toBeGreaterThan(0)
  })

  it('of a person are as many as the lists show', async () => {
    const counted = `counts { open stale actionItems } ${LISTS}
      stale: actionItems(filter: { stale: true }) { totalCount }`
    const { people } = await invented.data(`{ people(first: 100) { nodes { id label ${counted} } } }`)
    for (const { id, label, counts, open, all, stale } of people.nodes) {
      const lists = {
        open: open.totalCount,
        stale: stale.totalCount,
        actionItems: all.totalCount,
      }
      expect(counts, label).toEqual(lists)
      const { person } = await invented.data(
        'query ($id: String!) { person(name: $id) { counts { open stale actionItems } } }',
        { id },
      )
      expect(person.counts, label).toEqual(lists)
    }
  })
})

describe('attention', () => {
  it('is asked for some groups only', async () => {
    const all = await invented.data(operation('attention'))
    const some = await invented.data(operation('attention'), { group: ['stations'] })
    const groupsOf = (answer: Answer): Set<string> => {
      const lists: { nodes: { groupName: string }[] }[] = Object.values(answer)
      return new Set(lists.flatMap(({ nodes }) => nodes.map(({ groupName }) => groupName)))
    }
    expect(groupsOf(all).size).toBeGreaterThan(1)
    expect([...groupsOf(some)]).toEqual(['stations'])
  })
})

describe('topic', () => {
  it('tells a story in the order of days, over groups, and what is in force', async () => {
    const { topicHistory } = await invented.data(operation('topic'), { query: 'solar logger' })
    expect(topicHistory.topic.name).toBe('Solar loggers')
    const days = topicHistory.entries.edges.map(({ node }: { node: { date: string } }) => node.date)
    expect(days).toEqual([...days].sort())
    const groups = topicHistory.entries.edges.map(
      ({ node }: { node: { groupName: string } }) => node.groupName,
    )
    expect(new Set(groups).size).toBeGreaterThan(1)
  })

  it('leaves out what was recognised by its wording only, counts it, and tells it on demand', async () => {
    interface Told {
      suggestedCount: number
      entries: { edges: { node: { marker?: string } }[] }
    }
    const ask = async (marker?: readonly string[]): Promise<Told> => {
      const data = await invented.data(operation('topic'), { query: 'Solar loggers', marker })
      return data.topicHistory as Told
    }
    const inferred = ({ entries }: Told) =>
      entries.edges.filter(({ node }) => node.marker === 'INFERRED').length
    const byDefault = await ask()
    expect(inferred(byDefault)).toBe(0)
    expect(byDefault.suggestedCount).toBeGreaterThan(0)
    const whole = await ask(['EXPLICIT', 'INFERRED'])
    expect(inferred(whole)).toBe(byDefault.suggestedCount)
    expect(whole.suggestedCount).toBe(0)
    expect(whole.entries.edges.length).toBe(byDefault.entries.edges.length + byDefault.suggestedCount)
  })

  it('counts agenda items by month, the earliest first, as of a day', async () => {
    const question = `query ($asOf: Date) { topic(name: "Solar loggers", asOf: $asOf) {
      firstMeeting lastMeeting counts { agendaItems } agendaItemsByMonth { month count } } }`
    const { topic } = await invented.data(question)
    const months = topic.agendaItemsByMonth.map(({ month }: { month: string }) => month)
    expect(months).toEqual([...new Set(months)].sort())
    expect(months.length).toBeGreaterThan(2)
    expect(months.at(0)).toBe(topic.firstMeeting.slice(0, 7))
    expect(months.at(-1)).toBe(topic.lastMeeting.slice(0, 7))
    const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0)
    expect(sum(topic.agendaItemsByMonth)).toBe(topic.counts.agendaItems)
    const { topic: before } = await invented.data(question, { asOf: '2025-02-28' })
    expect(before.agendaItemsByMonth).toEqual(
      topic.agendaItemsByMonth.filter(({ month }: { month: string }) => month <= '2025-02'),
    )
  })

  it('names the nearest topics for words that name none', async () => {
    const [error] = await invented.errors(operation('topic'), { query: 'solar lodger' })
    expect(error?.extensions).toMatchObject({ code: 'NOT_FOUND' })
    expect(error?.extensions?.['remedy']).toContain('solar logger')
  })
})

describe('show', () => {
  it('finds every kind of thing by its id and by a beginning of it', async () => {
    const listed = await invented.data(`{
      actionItems(filter: { include: [STALE] }) { nodes { id latestSighting { id } } }
      decisions { nodes { id meeting { id agendaItems { id } } } }
      questions(filter: { answered: null }) { nodes { id } }
      people { nodes { id } } topics { nodes { id } } groups { nodes { id } }
      meetings { nodes { chores { id } } }
    }`)
    const ids: string[] = [
      listed.actionItems.nodes[0].id,
      listed.actionItems.nodes[0].latestSighting.id,
      listed.decisions.nodes[0].id,
      listed.decisions.nodes[0].meeting.id,
      listed.decisions.nodes[0].meeting.agendaItems[0].id,
      listed.questions.nodes[0].id,
      listed.people.nodes[0].id,
      listed.topics.nodes[0].id,
      listed.groups.nodes[0].id,
      listed.meetings.nodes.flatMap(({ chores }: { chores: { id: string }[] }) => chores)[0].id,
    ]
    for (const id of ids) {
      expect((await invented.data(operation('show'), { id })).node, id).toMatchObject({ id })
      const beginning = id.slice(0, 13)
      expect((await invented.data(operation('show'), { id: beginning })).node, beginning).toMatchObject({
        id,
      })
    }
  })

  it('finds nothing for what is no id, and says so for a beginning of several', async () => {
    expect(await invented.data(operation('show'), { id: 'ai_ffffffffffffffff' })).toEqual({ node: null })
    expect(await invented.data(operation('show'), { id: "x' OR 1=1 //" })).toEqual({ node: null })
  })
})

describe('search', () => {
  it('finds the best first, and marks the words', async () => {
    const { search } = await invented.data(operation('search'), { query: 'loggers' })
    expect(search.totalCount).toBeGreaterThan(3)
    const [best] = search.edges
    for (const { start, end } of best.highlights)
      expect(best.excerpt.slice(start, end).toLowerCase()).toContain('logger')
    const scores = search.edges.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a))
  })
})

describe('report', () => {
  it.each(['MARKDOWN', 'HTML', 'TEXT', 'JSON'])('comes as %s', async (format) => {
    const { report } = await invented.data(operation('report'), { group: ['stations'], format })
    expect(report.document.length).toBeGreaterThan(100)
  })

  it('partitions what is open into new and carried over', async () => {
    const document = `{ report(group: ["stations"], since: "2025-05-28", until: "2025-06-17") {
      new { id firstSeen } carriedOver { id firstSeen } overdue { id }
    } }`
    const { report } = await invented.data(document)
    for (const { firstSeen } of report.new) expect(firstSeen >= '2025-05-28').toBe(true)
    for (const { firstSeen } of report.carriedOver) expect(firstSeen < '2025-05-28').toBe(true)
    expect(report.new.length).toBeGreaterThan(0)
    expect(report.carriedOver.length).toBeGreaterThan(0)
  })
})
