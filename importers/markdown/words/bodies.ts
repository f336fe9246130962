import { anyOf } from './alternatives.js'

/** Before a body of people: "the group", "all members", "their team". */
const WHOSE = ['all', 'all the', 'her', 'his', 'the', 'their']
/** What kind of body it is, in small letters; a capitalised word may stand there as well. */
const KINDS = [
  'board',
  'client',
  'committee',
  'core',
  'group',
  'interested',
  'open',
  'other',
  'source',
  'team',
  'technical',
  'technology',
  'working',
]
/** People who are named together. */
const BODIES = [
  'all',
  'clients',
  'committee',
  'communities',
  'community',
  'editors',
  'everybody',
  'everyone',
  'folks',
  'group',
  'leads',
  'maintainers',
  'member',
  'members',
  'team',
  'teams',
]

const eitherCase = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])

/** A regular expression's source: "Committee members", "the group", "Board and open community", "Pier/Quay Teams". */
export const BODY = String.raw`(?:${anyOf(eitherCase(WHOSE))}\s)?(?:(?:\p{Lu}[\p{L}/&-]{0,20}|${anyOf(KINDS)})\s){0,3}?${anyOf(eitherCase(BODIES))}(?:\s[Mm]embers)?`
