/**
 * The filter box's words: `owner:mira is:open group:stations topic:"rain gauges" uplink`. What has a known key is a
 * term, all else is searched for in the items' words. Pure; the same text stands in the address.
 */
export const FILTER_KEYS = ['owner', 'group', 'topic', 'is', 'since', 'until'] as const
export type FilterKey = (typeof FILTER_KEYS)[number]

export interface FilterTerm {
  readonly key: FilterKey
  readonly value: string
}

export interface FilterPart {
  /** Where it stands in the text, in UTF-16 code units. */
  readonly from: number
  readonly to: number
  /** Null for a plain word. */
  readonly term: FilterTerm | null
  readonly text: string
}

export interface Filter {
  readonly terms: readonly FilterTerm[]
  /** All plain words, with one space between them. */
  readonly words: string
  readonly parts: readonly FilterPart[]
}

export function isFilterKey(text: string): text is FilterKey {
  return (FILTER_KEYS as readonly string[]).includes(text)
}

/**
 * Any text is a filter: an unknown key is a plain word, a quote left open ends with the text. A known key without a value
 * is no condition: somebody is still typing it.
 */
export function parseFilter(text: string): Filter {
  const parts: FilterPart[] = []
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1
      continue
    }
    const from = at
    let quoted = false
    while (at < text.length && (quoted || !/\s/.test(text.charAt(at)))) {
      if (text.charAt(at) === '"') quoted = !quoted
      at += 1
    }
    const raw = text.slice(from, at)
    parts.push({ from, to: at, text: raw.replaceAll('"', ''), term: termFrom(raw) })
  }
  return {
    parts,
    terms: parts.flatMap((part) => (part.term ? [part.term] : [])),
    words: parts
      .filter((part) => part.term === null && part.text !== '' && !isKeyAlone(part.text))
      .map((part) => part.text)
      .join(' '),
  }
}

function isKeyAlone(text: string): boolean {
  const colon = text.indexOf(':')
  return isFilterKey(text.slice(0, colon).toLowerCase()) && text.slice(colon + 1).trim() === ''
}

function termFrom(raw: string): FilterTerm | null {
  const colon = raw.indexOf(':')
  if (colon < 1) return null
  const key = raw.slice(0, colon).toLowerCase()
  const value = raw.slice(colon + 1).replaceAll('"', '')
  return isFilterKey(key) && value.trim() !== '' ? { key, value } : null
}

export function printTerm(term: FilterTerm): string {
  return /[\s"]/.test(term.value)
    ? `${term.key}:"${term.value.replaceAll('"', '')}"`
    : `${term.key}:${term.value}`
}

/** The filter as text: terms in their order, then the words. */
export function printFilter(terms: readonly FilterTerm[], words: string): string {
  return [...terms.map(printTerm), words].filter((part) => part !== '').join(' ')
}

const same = (a: FilterTerm, b: FilterTerm): boolean =>
  a.key === b.key && a.value.toLowerCase() === b.value.toLowerCase()

export function hasTerm(text: string, term: FilterTerm): boolean {
  return parseFilter(text).terms.some((other) => same(other, term))
}

/** The text with the term, or without it where it was there: what a click on a chip does. */
export function toggleTerm(text: string, term: FilterTerm): string {
  const { terms, words } = parseFilter(text)
  const without = terms.filter((other) => !same(other, term))
  return printFilter(without.length < terms.length ? without : [...terms, term], words)
}

export function valuesOf(filter: Filter, key: FilterKey): string[] {
  return filter.terms.filter((term) => term.key === key).map((term) => term.value)
}
