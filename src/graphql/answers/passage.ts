/** The words around the best match of some stems in a text. */
import { stemsFrom } from '../../resolve/words.js'

export interface Passage {
  readonly excerpt: string
  /** UTF-16 offsets into `excerpt`, in order. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

const BEFORE = 60
const LENGTH = 240

/** At most 240 characters, cut at words. */
export function passageAround(text: string, stems: readonly string[]): Passage {
  const flat = plainWords(text)
  const wanted = new Set(stems)
  const words = [...flat.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_-]*/gu)]
    .filter(([word]) => stemsFrom(word).some((stem) => wanted.has(stem)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const best = busiest(words)
  let from = Math.max(0, (words[best]?.start ?? 0) - BEFORE)
  if (from > 0) from = flat.indexOf(' ', from) + 1
  let to = Math.min(flat.length, from + LENGTH)
  if (to < flat.length) to = Math.max(flat.lastIndexOf(' ', to), from + 1)
  const lead = from > 0 ? '…' : ''
  return {
    excerpt: lead + flat.slice(from, to) + (to < flat.length ? '…' : ''),
    highlights: words
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length })),
  }
}

const LINE_MARKS = /^\s*(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6})\s+)*(?:\[[ xX]\]\s+)?/
const LINK = /!?\[([^[\]]*)\]\([^()]*\)/g
const EMPHASIS = /[*`~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/** An excerpt is no Markdown: without bullets, marks and the addresses of links, on one line. */
function plainWords(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(LINE_MARKS, ''))
    .join(' ')
    .replace(LINK, '$1')
    .replace(EMPHASIS, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The word from which on most words stand within one passage. */
function busiest(words: readonly { readonly start: number; readonly end: number }[]): number {
  let best = 0
  let most = 0
  let end = 0
  for (const [index, { start }] of words.entries()) {
    while (end < words.length && (words[end]?.end ?? 0) <= start + LENGTH - BEFORE) end += 1
    if (end - index > most) {
      most = end - index
      best = index
    }
  }
  return best
}
