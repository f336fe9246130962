/** Search over everything: candidates by statement, one ranking of ours. */
import { MinutegraphError } from '../../domain/errors.js'
import type { IsoDate } from '../../domain/iso-date.js'
import { remembered } from '../../resolve/remembered.js'
import { stemsFrom } from '../../resolve/words.js'
import type { SearchKind } from '../generated/resolver-types.js'
import type { NodeModel } from '../reading/models.js'
import { nearestNames } from '../reading/nearest-names.js'
import { pageOfList, type PageArguments } from '../reading/paging.js'
import { passageAround, type Passage } from './passage.js'
import type { Reading } from '../reading/reading.js'
import { text, textOrNull, word } from '../reading/row-values.js'

export interface SearchRequest {
  readonly query: string
  readonly kinds: readonly SearchKind[] | null
  readonly groups: readonly string[] | null
  readonly since: IsoDate | null
  readonly until: IsoDate | null
}

interface Candidate {
  readonly id: string
  readonly kind: SearchKind
  readonly date: string
  readonly title: string
  readonly body: string
}

interface Match extends Candidate {
  readonly score: number
}

/** Kept, because one text is a candidate for many words. */
const stemsOf = remembered(20_000, stemsFrom)

const MOST_WORDS = 12
const FACT_KINDS = ['ACTION_ITEM', 'AGENDA_ITEM', 'DECISION', 'QUESTION'] as const

export async function search(reading: Reading, request: SearchRequest, page: PageArguments) {
  const stems = [...new Set(stemsFrom(request.query))].slice(0, MOST_WORDS)
  if (stems.length === 0)
    throw new MinutegraphError(
      'usage',
      `There is no word to search for in "${request.query.slice(0, 80)}".`,
      {
        remedy: 'Name a word that says more than "the" or "and".',
      },
    )
  const directory = await reading.directory()
  const groups = request.groups ? directory.groupNames(request.groups) : null
  const wanted = (kind: SearchKind) => !request.kinds || request.kinds.includes(kind)
  const until = request.until !== null && request.until < reading.asOf ? request.until : reading.asOf
  const rows = FACT_KINDS.some(wanted)
    ? await reading.searchCandidates(stems, request.since ?? '0000-01-01', until)
    : []
  const facts = rows
    .filter((row) => wanted(word(row, 'kind', FACT_KINDS)))
    .filter((row) => groups === null || groups.includes(text(row, 'group')))
    .map((row) => ({
      id: text(row, 'id'),
      kind: word(row, 'kind', FACT_KINDS),
      date: text(row, 'date'),
      title: text(row, 'title'),
      body: textOrNull(row, 'body') ?? '',
    }))
  const names: Candidate[] = groups
    ? []
    : [
        ...[...directory.topics.values()].map((topic) => ({
          id: topic.id,
          kind: 'TOPIC' as const,
          date: '',
          title: topic.name,
          body: topic.aliases.join(', '),
        })),
        ...[...directory.people.values()].map((person) => ({
          id: person.id,
          kind: 'PERSON' as const,
          date: '',
          title: person.label,
          body: [person.name ?? '', ...person.aliases].join(', '),
        })),
      ]
  const matches = ranked(
    [...facts, ...names].filter(({ kind }) => wanted(kind)),
    stems,
  )
  const found = pageOfList(matches, page, ({ id }) => id, 20)
  const ids = found.nodes.filter(({ kind }) => isFactKind(kind)).map(({ id }) => id)
  const nodes = new Map<string, NodeModel>([...directory.topics, ...directory.people])
  for (const fact of await Promise.all(ids.map((id) => reading.facts.load(id)))) {
    if (fact) nodes.set(fact.id, fact)
  }
  const shown: {
    readonly cursor: string
    readonly node: NodeModel
    readonly kind: SearchKind
    readonly score: number
    readonly excerpt: Passage['excerpt']
    readonly highlights: Passage['highlights']
  }[] = found.edges.flatMap(({ cursor, node: match }) => {
    const node = nodes.get(match.id)
    const passage = passageAround(match.body === '' ? match.title : `${match.title}\n${match.body}`, stems)
    return node ? [{ cursor, node, kind: match.kind, score: match.score, ...passage }] : []
  })
  return {
    edges: shown,
    nodes: shown.map(({ node }) => node),
    pageInfo: found.pageInfo,
    totalCount: found.totalCount,
    /** Sought only where somebody asks for them. */
    get nearest(): string[] {
      if (matches.length > 0) return []
      return nearestNames(request.query, [
        ...[...directory.topics.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
        ...[...directory.people.values()].flatMap(({ label, name }) => [label, name ?? '']),
      ])
    },
  }
}

function isFactKind(kind: SearchKind): boolean {
  return (FACT_KINDS as readonly SearchKind[]).includes(kind)
}

/** Words that few candidates have weigh more, titles more than notes, later ones a little more; the best first. */
function ranked(candidates: readonly Candidate[], stems: readonly string[]): Match[] {
  const counted = candidates.map((candidate) => {
    const title = new Set(stemsOf(candidate.title))
    const body = stemsOf(candidate.body)
    return { candidate, title, body, length: body.length + title.size }
  })
  const holding = new Map(
    stems.map((stem) => [
      stem,
      counted.filter(({ title, body }) => title.has(stem) || body.includes(stem)).length,
    ]),
  )
  const average = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length)
  return counted
    .map(({ candidate, title, body, length }) => {
      let score = 0
      for (const stem of stems) {
        const times = body.filter((word) => word === stem).length + (title.has(stem) ? 3 : 0)
        if (times === 0) continue
        const rarity = Math.log(1 + (counted.length + 1) / ((holding.get(stem) ?? 0) + 0.5))
        score += (rarity * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * length) / Math.max(1, average)))
      }
      return { ...candidate, score }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
}
