/**
 * Statements that list things by filters that may be absent. A filter left out by `$x IS NULL OR …` would cost the
 * index, so each listing is put together from the parts of queries/listings/*.cypher, chosen by enum, never by value:
 * one anchor, the conditions, then either a page in one order or the counts. This is the whole finite set.
 */
import { readFileSync } from 'node:fs'
import { assetPath } from '../assets.js'
import { MinutegraphError } from '../domain/errors.js'

export const LISTINGS = {
  'action-items': {
    node: 'a',
    anchors: ['all', 'group', 'topic', 'owner', 'meeting', 'agenda-item', 'id', 'id-beginning'],
    keys: ['last-seen', 'first-seen', 'due'],
  },
  'agenda-items': { node: 'g', anchors: ['all', 'meeting', 'owner', 'topic', 'id'], keys: ['date'] },
  chores: { node: 'c', anchors: ['meeting', 'person', 'id'], keys: ['date'] },
  decisions: {
    node: 'd',
    anchors: ['all', 'group', 'topic', 'meeting', 'agenda-item', 'id'],
    keys: ['date'],
  },
  meetings: { node: 'm', anchors: ['all', 'group', 'participant', 'source', 'id'], keys: ['date'] },
  questions: {
    node: 'q',
    anchors: ['all', 'group', 'asker', 'meeting', 'agenda-item', 'id'],
    keys: ['date'],
  },
  sightings: { node: 'x', anchors: ['item', 'item-id-beginning', 'meeting', 'id'], keys: ['date'] },
} as const

type Listings = typeof LISTINGS
export type Listing = keyof Listings
export type ListingAnchor<L extends Listing> = Listings[L]['anchors'][number]
export type ListingKey<L extends Listing> = Listings[L]['keys'][number]
export type Direction = 'asc' | 'desc'

/** Parameters of a page: `limit`, and `afterKey` and `afterId` of the last row before it (see `beforeAll`). */
export type PageStatementName = {
  [L in Listing]: `list-${L}-by-${ListingAnchor<L>}-${ListingKey<L>}-${Direction}`
}[Listing]
export type CountStatementName = { [L in Listing]: `count-${L}-by-${ListingAnchor<L>}` }[Listing]
export type ListingStatementName = PageStatementName | CountStatementName | JointStatementName

/** Several listings in one statement, whole: a line says what it is of in `what`; columns it has not are null. */
export const JOINT_STATEMENTS = {
  'facts-by-id': [
    ['agenda-items', 'id'],
    ['decisions', 'id'],
    ['questions', 'id'],
    ['action-items', 'id'],
  ],
  'facts-of-action-item': [
    ['action-items', 'id'],
    ['sightings', 'item'],
  ],
  'facts-of-action-items-beginning': [
    ['action-items', 'id-beginning'],
    ['sightings', 'item-id-beginning'],
  ],
  'facts-of-topic': [
    ['agenda-items', 'id'],
    ['decisions', 'topic'],
    ['decisions', 'agenda-item'],
    ['questions', 'agenda-item'],
    ['action-items', 'topic'],
    ['action-items', 'agenda-item'],
  ],
  'facts-of-meeting': [
    ['agenda-items', 'meeting'],
    ['chores', 'meeting'],
    ['sightings', 'meeting'],
    ['action-items', 'meeting'],
    ['decisions', 'meeting'],
    ['questions', 'meeting'],
  ],
  'facts-of-person': [
    ['agenda-items', 'owner'],
    ['chores', 'person'],
    ['action-items', 'owner'],
    ['questions', 'asker'],
  ],
  'facts-of-findings': [
    ['action-items', 'all'],
    ['decisions', 'all'],
  ],
  'report-facts-of-all': [
    ['meetings', 'all'],
    ['action-items', 'all'],
    ['decisions', 'all'],
    ['questions', 'all'],
  ],
  'report-facts-of-groups': [
    ['meetings', 'group'],
    ['action-items', 'group'],
    ['decisions', 'group'],
    ['questions', 'group'],
  ],
  'report-facts-of-person': [
    ['meetings', 'all'],
    ['action-items', 'owner'],
    ['decisions', 'all'],
    ['questions', 'asker'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [Listing, string])[]>>

export type JointStatementName = keyof typeof JOINT_STATEMENTS

/** Names the statement of one page; its rows come in the order asked for, equal keys by id. */
export function pageStatement<L extends Listing>(
  listing: L,
  anchor: ListingAnchor<L>,
  key: ListingKey<L>,
  direction: Direction,
): ListingStatementName {
  return `list-${listing}-by-${anchor}-${key}-${direction}` as PageStatementName
}

/** Names the statement that counts all that the pages of a listing hold. */
export function countStatement<L extends Listing>(
  listing: L,
  anchor: ListingAnchor<L>,
): ListingStatementName {
  return `count-${listing}-by-${anchor}` as CountStatementName
}

/** The statements by name, with their text. */
export function listingStatements(): Map<ListingStatementName, string> {
  const statements = new Map<ListingStatementName, string>()
  for (const listing of Object.keys(LISTINGS) as Listing[]) {
    const parts = readParts(listing)
    const part = (name: string) => {
      const text = parts.get(name)
      if (text === undefined)
        throw new MinutegraphError(
          'internal',
          `The file queries/listings/${listing}.cypher has no part "${name}".`,
        )
      return text
    }
    const { anchors, keys, node } = LISTINGS[listing]
    for (const anchor of anchors) {
      const found = [part(`anchor ${anchor}`), part('conditions'), parts.get(`also ${anchor}`) ?? ''].join(
        '\n',
      )
      statements.set(`count-${listing}-by-${anchor}` as CountStatementName, `${found}\n${part('counts')}`)
      for (const key of keys)
        for (const direction of ['asc', 'desc'] as const)
          statements.set(
            `list-${listing}-by-${anchor}-${key}-${direction}` as PageStatementName,
            `${found}\n${part(`key ${key}`)}\n${page(node, direction)}\n${part('columns')}\n${ORDER[direction]}`,
          )
    }
  }
  for (const [name, branches] of Object.entries(JOINT_STATEMENTS))
    statements.set(name as JointStatementName, jointStatement(branches))
  return statements
}

function jointStatement(branches: readonly (readonly [Listing, string])[]): string {
  const read = branches.map(([listing, anchor]) => {
    const parts = readParts(listing)
    const key = LISTINGS[listing].keys[0]
    const columns = [...columnsOf(parts.get('columns') ?? ''), ...columnsOf(parts.get('history') ?? '')]
    const found = [`anchor ${anchor}`, 'conditions', `also ${anchor}`, `key ${key}`].map(
      (part) => parts.get(part) ?? '',
    )
    return { listing, found: found.join('\n'), columns: new Map(columns) }
  })
  const names = [...new Set(read.flatMap(({ columns }) => [...columns.keys()]))]
  return read
    .map(({ listing, found, columns }) => {
      const values = names.map((name) => `${columns.get(name) ?? 'null'} AS ${name}`)
      return `${found}\nRETURN '${listing}' AS what, ${values.join(',\n  ')}`
    })
    .join('\nUNION ALL\n')
}

/** Names and expressions of what a RETURN gives; commas and AS within brackets and quotes are not ours to cut at. */
function columnsOf(part: string): [name: string, expression: string][] {
  const columns: string[] = []
  let column = ''
  let depth = 0
  for (const character of part.replace(/^RETURN\s/, '')) {
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    if (character === ',' && depth === 0) {
      columns.push(column)
      column = ''
    } else column += character
  }
  return [...columns, column]
    .map((found) => found.trim())
    .filter((found) => found !== '')
    .map((found) => {
      const cut = found.lastIndexOf(' AS ')
      return cut < 0 ? [found, found] : [found.slice(cut + 4).trim(), found.slice(0, cut).trim()]
    })
}

/** `afterKey` and `afterId` that no row comes before. */
export function beforeAll(direction: Direction): { afterKey: string; afterId: string } {
  return direction === 'asc' ? { afterKey: '', afterId: '' } : { afterKey: '~', afterId: '~' }
}

const ORDER: Readonly<Record<Direction, string>> = {
  asc: 'ORDER BY sortKey, id',
  desc: 'ORDER BY sortKey DESC, id DESC',
}

function page(node: string, direction: Direction): string {
  const [comparison, suffix] = direction === 'asc' ? ['>', ''] : ['<', ' DESC']
  return `WHERE sortKey ${comparison} $afterKey OR (sortKey = $afterKey AND ${node}.id ${comparison} $afterId)
WITH * ORDER BY sortKey${suffix}, ${node}.id${suffix} LIMIT $limit`
}

function readParts(listing: Listing): Map<string, string> {
  const text = readFileSync(assetPath('queries', 'listings', `${listing}.cypher`), 'utf8')
  const parts = new Map<string, string>()
  for (const section of text.split(/^\/\/# /m).slice(1)) {
    const end = section.indexOf('\n')
    parts.set(section.slice(0, end).trim(), section.slice(end + 1).trim())
  }
  return parts
}
