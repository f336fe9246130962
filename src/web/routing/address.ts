/**
 * Addresses of pages. Everything that a page shows stands in its address, filters included, so that it can be shared,
 * reloaded and gone back to. Pure: the browser's history is in `router.ts`.
 */
export type PageName =
  | 'open-items'
  | 'topics'
  | 'topic'
  | 'people'
  | 'person'
  | 'groups'
  | 'group'
  | 'meetings'
  | 'meeting'
  | 'decisions'
  | 'report'
  | 'search'
  | 'item'
  | 'not-found'

export interface Address {
  readonly page: PageName
  /** What the page is of: a name or an id; null of lists. */
  readonly subject: string | null
  readonly parameters: Readonly<Record<string, string>>
}

const LISTS: Readonly<Record<string, PageName>> = {
  '': 'open-items',
  topics: 'topics',
  people: 'people',
  groups: 'groups',
  meetings: 'meetings',
  decisions: 'decisions',
  report: 'report',
  search: 'search',
}

const THINGS: Readonly<Record<string, PageName>> = {
  topic: 'topic',
  person: 'person',
  group: 'group',
  meeting: 'meeting',
  item: 'item',
}

/** The address that a path and its query string (with or without `?`) name. */
export function parseAddress(path: string, query: string): Address {
  const parameters = Object.fromEntries(new URLSearchParams(query))
  const [first = '', ...rest] = path.replace(/^\//, '').split('/')
  const list = Object.hasOwn(LISTS, first) ? LISTS[first] : undefined
  if (list && rest.join('') === '') return { page: list, subject: null, parameters }
  const thing = Object.hasOwn(THINGS, first) ? THINGS[first] : undefined
  const subject = decoded(rest.join('/'))
  if (thing && subject !== null && subject !== '') return { page: thing, subject, parameters }
  return { page: 'not-found', subject: path, parameters }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

type Parameters = Readonly<Record<string, string | null | undefined>>

/** The path and query string of an address; parameters that are null, undefined or empty are left out. */
export function printAddress(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

const thingPath = (kind: string) => (subject: string, parameters?: Parameters) =>
  printAddress(`/${kind}/${encodeURIComponent(subject)}`, parameters)

export const topicAddress = thingPath('topic')
export const personAddress = thingPath('person')
export const groupAddress = thingPath('group')
export const meetingAddress = thingPath('meeting')
export const itemAddress = thingPath('item')
