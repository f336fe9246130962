/** What the filter box proposes while one types. Pure: the known names are given. */
import { FILTER_KEYS, isFilterKey, parseFilter, printTerm, type FilterKey } from './parse-filter.js'

/** One known value of a key, with what stands beside it in the list. */
export interface KnownValue {
  readonly value: string
  readonly hint?: string
}

export type KnownValues = Readonly<Partial<Record<FilterKey, readonly KnownValue[]>>>

export interface Completion {
  /** What the list shows. */
  readonly label: string
  readonly hint: string
  /** The whole text after taking it, and where the caret then is. */
  readonly text: string
  readonly caret: number
}

const KEY_HINTS: Readonly<Record<FilterKey, string>> = {
  owner: 'who has it',
  group: 'which group',
  topic: 'what it is about',
  is: 'how it stands',
  since: 'seen on or after a day',
  until: 'seen on or before a day',
}

const MOST = 8

/** Completions of the word at `caret`, the best first; none in the middle of a plain word that begins no key. */
export function completeFilter(
  text: string,
  caret: number,
  known: KnownValues,
  keys: readonly FilterKey[] = FILTER_KEYS,
): Completion[] {
  const part = parseFilter(text).parts.find((each) => each.from < caret && caret <= each.to)
  const from = part?.from ?? caret
  const to = part?.to ?? caret
  const typed = text.slice(from, caret)
  const colon = typed.indexOf(':')
  const taken = (word: string, label: string, hint: string, space: boolean): Completion => {
    const before = text.slice(0, from)
    const after = text.slice(to).replace(/^\s+/, '')
    const head = before + word + (space ? ' ' : '')
    return { label, hint, text: head + after, caret: head.length }
  }
  if (colon < 0) {
    const begun = typed.toLowerCase()
    return keys
      .filter((key) => key.startsWith(begun))
      .map((key) => taken(`${key}:`, `${key}:`, KEY_HINTS[key], false))
  }
  const key = typed.slice(0, colon).toLowerCase()
  if (!isFilterKey(key) || !keys.includes(key)) return []
  const begun = typed
    .slice(colon + 1)
    .replaceAll('"', '')
    .toLowerCase()
  return (known[key] ?? [])
    .map((each) => ({ each, rank: rankOf(each.value.toLowerCase(), begun) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ each }) => taken(printTerm({ key, value: each.value }), each.value, each.hint ?? '', true))
}

/** Whether the term at `caret` is only begun: `completions` know values for it, and what is typed is none of them. */
export function isBegun(text: string, caret: number, completions: readonly Completion[]): boolean {
  const term = parseFilter(text).parts.find((each) => each.from < caret && caret <= each.to)?.term
  if (!term || completions.length === 0) return false
  return !completions.some(({ label }) => label.toLowerCase() === term.value.toLowerCase())
}

/** 0 begins with it, 1 a word in it does, 2 contains it, 3 does not. */
function rankOf(value: string, begun: string): number {
  if (value.startsWith(begun)) return 0
  const at = value.indexOf(begun)
  if (at < 0) return 3
  return /[\s\-_./]/.test(value.charAt(at - 1)) ? 1 : 2
}
