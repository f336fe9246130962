import type { Mention } from '../src/domain/minutes.js'
import { isGivenName } from './given-names.js'

/** Somebody named, and where in the text. */
export interface PlacedMention extends Mention {
  readonly index: number
  readonly end: number
}

/** `@mira`, `\@mira`; not the domain of an address, nor an `@` alone. Handles end in a letter or digit. */
const HANDLE =
  /(?<![A-Za-z0-9.@+-]|[A-Za-z0-9]_)\\?@([A-Za-z0-9](?:[\w.-]{0,60}[A-Za-z0-9])?)(?![A-Za-z0-9@])/g
const INITIALS = /^\p{Lu}{2,4}$/u
const WORD = /\p{Lu}[\p{L}\p{M}'’-]*\.?/uy

/** How a mention is written where one word must do: the handle, else the name. */
export function writtenAs(mention: Mention): string {
  return mention.handle ?? mention.name ?? ''
}

export function sameMention(a: Mention, b: Mention): boolean {
  return writtenAs(a).toLowerCase() === writtenAs(b).toLowerCase()
}

/** The handles in `text`, in order, each as often as it stands there. */
export function handlesIn(text: string): PlacedMention[] {
  if (!text.includes('@')) return []
  const found = [...text.matchAll(HANDLE)].filter((match) => !isInAddress(text, match.index))
  return found.map((match) => ({
    handle: match[1]?.replace(/\\_/g, '_') ?? '',
    name: null,
    index: match.index,
    end: match.index + match[0].length,
  }))
}

/** Behind a slash, a handle is one of several (`@mira/@tom`) unless the slash is a URL's. */
function isInAddress(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== '/') return false
  const before = text.slice(Math.max(0, at - 200), at)
  return /:\/\/\S*$/.test(before.slice(before.lastIndexOf(' ') + 1))
}

/**
 * The name that begins at `at`: a common given name or one of `known` (lower case), with the capitalised words that
 * follow it ("Mira Lund", "Mira L."); or initials of `known` (in capitals). Null where there is none.
 */
export function nameAt(text: string, at: number, known: ReadonlySet<string>): PlacedMention | null {
  WORD.lastIndex = at
  const first = WORD.exec(text)
  if (!first) return null
  const word = withoutPoint(first[0])
  if (INITIALS.test(word) && known.has(word))
    return { handle: null, name: word, index: at, end: at + word.length }
  if (!isGivenName(word) && !known.has(word.toLowerCase())) return null
  let end = at + word.length
  for (let more = 0; more < 3 && text.charAt(end) === ' '; more++) {
    WORD.lastIndex = end + 1
    const next = WORD.exec(text)
    if (!next || /^(?:AI|TODO|ToDo|To|Will|And|Is|Has|PR|I|A)$/.test(next[0])) break
    // "Mira L." keeps the point of the initial; "Mira Lund." ends a sentence.
    const part = next[0].length === 2 && next[0].endsWith('.') ? next[0] : withoutPoint(next[0])
    end += 1 + part.length
    if (part !== next[0]) break
  }
  return { handle: null, name: text.slice(at, end), index: at, end }
}

const withoutPoint = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

/** Mentions in order without repetition, places left out. */
export function distinctMentions(mentions: readonly Mention[]): Mention[] {
  const found = new Map<string, Mention>()
  for (const mention of mentions) {
    const key = writtenAs(mention).toLowerCase()
    if (!found.has(key)) found.set(key, { handle: mention.handle, name: mention.name })
  }
  return [...found.values()]
}
