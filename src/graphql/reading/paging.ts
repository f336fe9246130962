/** Pages of connections, as Relay has them: cursors hold the key and the id of a row, so pages stand when lists grow. */
import { z } from 'zod'
import { MinutegraphError } from '../../domain/errors.js'
import { beforeAll, type Direction } from '../../store/listing-statements.js'

export const MOST_PER_PAGE = 1000

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** A page to fetch, in statement words; one row more than `size` is asked for, to see whether there are more. */
export interface PageRequest {
  readonly size: number
  /** True where `last` was asked for: the rows are fetched from the other end and turned round. */
  readonly backwards: boolean
  readonly cursor: Cursor | null
}

export interface Cursor {
  readonly key: string
  readonly id: string
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: PageInfo
}

const FIRST_PAGE = 'Ask for the first page again, without a cursor, and go on from there.'

/** What is asked for. Throws `usage` for arguments that fit no page. */
export function pageRequest(page: PageArguments, defaultSize = 50): PageRequest {
  const backwards = page.last != null
  if (backwards && page.first != null)
    throw usage('A page is asked for by first or by last, not by both.', 'Leave one of the two out.')
  if (backwards ? page.after != null : page.before != null)
    throw backwards
      ? usage(
          'A page asked for by last ends at a cursor: it takes before, not after.',
          'Send before, or first.',
        )
      : usage(
          'A page asked for by first begins at a cursor: it takes after.',
          'Send after, or last with before.',
        )
  const size = page.first ?? page.last ?? defaultSize
  if (size < 0 || size > MOST_PER_PAGE)
    throw usage(
      `A page holds from 0 to ${MOST_PER_PAGE} items, not ${size}.`,
      'Ask for less, and with after: pageInfo.endCursor for what follows.',
    )
  const cursor = page.after ?? page.before ?? null
  return { size, backwards, cursor: cursor === null ? null : parseCursor(cursor) }
}

/** The direction to fetch in, and the parameters of a page's statement. */
export function pageParameters(
  request: PageRequest,
  order: Direction,
): { direction: Direction; parameters: { limit: number; afterKey: string; afterId: string } } {
  const direction = request.backwards ? opposite(order) : order
  const { cursor } = request
  const start = cursor ? { afterKey: cursor.key, afterId: cursor.id } : beforeAll(direction)
  return { direction, parameters: { limit: request.size + 1, ...start } }
}

/** The page of rows that were fetched as `pageParameters` says. */
export function pageFrom<Row, Node>(
  request: PageRequest,
  rows: readonly Row[],
  cursorOf: (row: Row) => Cursor,
  nodeOf: (row: Row) => Node,
): Page<Node> {
  const more = rows.length > request.size
  const kept = rows.slice(0, request.size)
  if (request.backwards) kept.reverse()
  const edges = kept.map((row) => ({ cursor: printCursor(cursorOf(row)), node: nodeOf(row) }))
  const beyond = request.cursor !== null
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: request.backwards ? beyond : more,
      hasPreviousPage: request.backwards ? more : beyond,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A page of a list that is there as a whole, in its order; `idOf` tells its items apart. */
export function pageOfList<Item>(
  items: readonly Item[],
  page: PageArguments,
  idOf: (item: Item) => string,
  defaultSize = 50,
): Page<Item> & { readonly totalCount: number } {
  const request = pageRequest(page, defaultSize)
  const ordered = request.backwards ? [...items].reverse() : items
  const { cursor } = request
  let start = 0
  if (cursor) {
    const place = ordered.findIndex((item) => idOf(item) === cursor.id)
    if (place < 0) throw usage('The cursor is of another list, or what it stands for is gone.', FIRST_PAGE)
    start = place + 1
  }
  const rows = ordered.slice(start, start + request.size + 1)
  const answer = pageFrom(
    request,
    rows,
    (item) => ({ key: '', id: idOf(item) }),
    (item) => item,
  )
  return { ...answer, totalCount: items.length }
}

function printCursor({ key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

const cursorShape = z.tuple([z.string(), z.string()])

function parseCursor(cursor: string): Cursor {
  try {
    const [key, id] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return { key, id }
  } catch {
    throw usage(`"${cursor.slice(0, 40)}" is no cursor of this server.`, FIRST_PAGE)
  }
}

function opposite(direction: Direction): Direction {
  return direction === 'asc' ? 'desc' : 'asc'
}

function usage(message: string, remedy: string): MinutegraphError {
  return new MinutegraphError('usage', message, { remedy })
}

/** A wish for so many, within what may be asked for. */
export function atMost(first: number, most: number): number {
  if (first < 0 || first > most)
    throw usage(`From 0 to ${most} can be asked for, not ${first}.`, `Send a number up to ${most}.`)
  return first
}
