import type { Mention } from '../../../src/domain/minutes.js'
import { distinctMentions, nameAt } from '../../mentions.js'
import { plainText } from '../structure/plain-text.js'
import { plainWords } from './phrases.js'
import type { Style } from '../conventions/style.js'
import { timeBoxIn } from './time-boxes.js'

/** Who brings a topic, as its title names them, and the words that do. */
export interface TitleOwners {
  readonly owners: readonly Mention[]
  readonly words: string
}

/** Where a title names who brings it: "(Mira Lund)", "… - Mira". */
export type NamingForm = 'brackets' | 'dash'

/** "[Mira] Ropes": who brings it, before the words. */
const LEADING = /^[\s*_]*\[([^[\]]{2,60})\](?!\()[\s*_:–-]*(?=\S)/

/** What is known of names in the titles of a meeting. */
export interface TitleNames {
  readonly known: ReadonlySet<string>
  readonly style: Style
  /** Forms in which some title of the meeting names somebody for sure: what stands there elsewhere is a name too. */
  readonly forms: ReadonlySet<NamingForm>
  /** Nobody is listed as present: a single word in such a place may be anybody's name. */
  readonly isOpen: boolean
}

const BRACKET = /\(([^()]{2,80})\)/g
const DASH =
  /(?:\s[-–—]{1,2}|[\p{L})][-–—]{1,2})\s{1,3}([\p{Lu}][^()–—:?!]{1,60})(?:\s*\([^()]{0,60}\))?\s*$/u
const ROLE =
  /^(?:guests?|presenters?|presented by|speakers?|leads?|led by|owners?|by|with)\s*:?\s+(?=\p{Lu})/iu
/** "Mira Lund, DOCK": for whom she speaks. */
const COMPANY = /(?<=\p{L} \p{Lu}\p{L}{1,24}), ?\p{Lu}{2,8}$/u
const NAME = /^\p{Lu}[\p{L}'’.-]{1,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,2}$/u
const HANDLE = /^[a-z][a-z\d]{1,20}(?:-[a-z\d]{1,20}){0,2}$/
const SEVERAL = /\s*(?:,|&|\/|\+| and )\s*/

export function ownersInTitle(
  title: string,
  names: TitleNames,
  forms: readonly NamingForm[],
): TitleOwners | null {
  return (
    inFront(title, names) ??
    (forms.includes('brackets') ? inBrackets(title, names) : null) ??
    (forms.includes('dash') ? behindDash(title, names) : null)
  )
}

function inFront(title: string, names: TitleNames): TitleOwners | null {
  const match = LEADING.exec(plainText(title))
  const owners = match ? namesIn(match[1] ?? '', names, false) : null
  return match && owners && { owners, words: match[0] }
}

/** The forms in which the titles of a meeting name somebody who is known, or has a common given name. */
export function namingForms(titles: readonly string[], names: Omit<TitleNames, 'forms'>): Set<NamingForm> {
  const sure: TitleNames = { ...names, forms: new Set() }
  const forms = new Set<NamingForm>()
  for (const title of titles) {
    if (inBrackets(title, sure)) forms.add('brackets')
    if (behindDash(title, sure)) forms.add('dash')
  }
  return forms
}

function inBrackets(title: string, names: TitleNames): TitleOwners | null {
  for (const match of title.matchAll(BRACKET)) {
    const inside = match[1] ?? ''
    const role = ROLE.exec(inside)?.[0] ?? ''
    const closes = /^[\s*_~:.]*$/.test(title.slice(match.index + match[0].length))
    const isVouchedFor = role !== '' || (closes && names.forms.has('brackets'))
    const owners = namesIn(
      inside.slice(role.length).replace(COMPANY, ''),
      role === '' ? names : { ...names, isOpen: true },
      isVouchedFor,
    )
    if (owners) return { owners, words: match[0] }
  }
  return null
}

function behindDash(title: string, names: TitleNames): TitleOwners | null {
  const plain = plainText(title)
  const match = DASH.exec(plain)
  const owners = match ? namesIn(match[1] ?? '', names, names.forms.has('dash')) : null
  if (!match || !owners) return null
  const dash = match[0].search(/[-–—]/)
  return { owners, words: match[0].slice(dash) }
}

/** The names that `words` are and nothing else; null where one part is none. */
function namesIn(words: string, names: TitleNames, lenient: boolean): Mention[] | null {
  const parts = words
    .split(SEVERAL)
    .map((part) => part.replace(/\?$/, '').trim())
    .filter((part) => part !== '' && timeBoxIn(part, true) === null)
  const found: Mention[] = []
  for (const part of parts) {
    const name = nameAt(part, 0, names.known)
    if (name?.end === part.length) found.push({ handle: null, name: name.name })
    else if (names.known.has(part.toLowerCase()) || (lenient && mayBeName(part, names)))
      found.push(HANDLE.test(part) ? { handle: part, name: null } : { handle: null, name: part })
    else return null
  }
  return found.length > 0 ? distinctMentions(found) : null
}

/** Words that tell of a topic rather than name somebody: states, and what headings say. */
const REMARK =
  /^(?:draft|optional|done|open|closed|new|tbd|skipped|skip|wip|part|final|demo|cont|continued|review|update|updates|note|notes|reminder|ongoing|pending|question|questions|none|all|everyone|chairs?|editors?|authors?|board|team|group|recap|status|postponed|deferred|cancell?ed)$/i

function mayBeName(part: string, { isOpen, style }: TitleNames): boolean {
  if (REMARK.test(part) || isHeading(part, style)) return false
  if (NAME.test(part)) return isOpen || part.includes(' ')
  return isOpen && HANDLE.test(part) && !/(?:ed|ing|al|ion|ly|ment|ity|able)$/.test(part)
}

function isHeading(part: string, style: Style): boolean {
  const words = plainWords(part)
  return [...style.headings.values()].some((phrases) => phrases.fits(words))
}
