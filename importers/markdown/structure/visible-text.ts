/** What a Markdown file shows: the same length as the file, so that every offset holds for both. */
export interface VisibleText {
  /** As the file, with front matter and comments blanked out, odd spaces and line endings made plain. */
  readonly text: string
  /** The raw words of the front matter, its fences left out; null where there is none. */
  readonly frontMatter: { readonly text: string; readonly start: number } | null
}

const ODD_SPACES = /[\u00a0\u2007\u202f\u2000-\u200a\u3000]/g
const INVISIBLE = /[\u0000\u200b\ufeff\u2028\u2029\u000b\u000c]/g

export function visibleText(raw: string): VisibleText {
  let text = raw
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, ' ')
    .replace(/\r(?!\n)/g, ' ')
  // "##Agenda" is meant as a heading: its last mark becomes the space that is missing.
  text = text.replace(/^(#{1,5})#(?=\p{Lu}\p{L}{2})/gmu, '$1 ')
  text = withoutEmptyStrikes(text)
  const frontMatter = findFrontMatter(text)
  if (frontMatter) text = blank(text, 0, frontMatter.end)
  text = flattened(blankComments(text))
  return {
    text,
    frontMatter: frontMatter && {
      text: raw.slice(frontMatter.start, frontMatter.stop),
      start: frontMatter.start,
    },
  }
}

/** "~~~~[**Ropes**](…)": struck through with nothing inside; no fence of code has such a language. */
const EMPTY_STRIKE = /^([ \t]{0,12})~~~~(?=[[*-])/gm
/** A fence of code, or what the same exporter left alone on a line. */
const FENCE_OR_STRIKE = /^([ \t]{0,12})~~~~(?=[ \t]*([A-Za-z][^~\n]*)?\r?$)/gm
const HEADING_AHEAD = /^(?=#{1,6} )/m

function withoutEmptyStrikes(text: string): string {
  if (!text.includes('~~~~')) return text
  const told = text.replace(EMPTY_STRIKE, '$1    ')
  return told === text ? text : told.split(HEADING_AHEAD).map(withoutLoneStrike).join('')
}

/** Fences come in pairs: under one heading, only the mark that has no partner may be an empty strike. */
function withoutLoneStrike(section: string): string {
  const marks = [...section.matchAll(FENCE_OR_STRIKE)]
  const last = marks.at(-1)
  if (!last || last[2] !== undefined || marks.length % 2 === 0) return section
  const end = last.index + last[0].length
  return section.slice(0, end - 4) + '    ' + section.slice(end)
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}

function findFrontMatter(text: string): { start: number; stop: number; end: number } | null {
  const opening = /^ ?---[ \t]*\r?\n/.exec(text)
  if (!opening) return null
  const start = opening[0].length
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm
  closing.lastIndex = start
  const close = closing.exec(text)
  if (!close) return null
  const inside = text.slice(start, close.index)
  // A divider of slides also opens with `---`: front matter has keys and no blank first line.
  if (inside.trim() !== '' && !/^[\w-]+[ \t]*:/m.test(inside)) return null
  return { start, stop: close.index, end: close.index + close[0].length }
}

/** Comments are no words of the minutes. One that is never closed hides nothing. */
function blankComments(text: string): string {
  let at = text.indexOf('<!--')
  if (at < 0) return text
  const parts: string[] = []
  let from = 0
  while (at >= 0) {
    const close = text.indexOf('-->', at + 4)
    if (close < 0) break
    parts.push(text.slice(from, at), text.slice(at, close + 3).replace(/[^\r\n]/g, ' '))
    from = close + 3
    at = text.indexOf('<!--', from)
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Deeper than anybody nests lists and quotes on one line; parsing takes time by the square of the depth. */
const DEEPEST = 12
const MARK_AT = /[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$)/y

/** The same text, list and quote marks beyond the twelfth of a line blanked out. */
function flattened(text: string): string {
  let from = 0
  let parts: string[] | null = null
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    // Thirteen marks take at least as many characters.
    if (end - start > DEEPEST) {
      let at = start
      let depth = 0
      let cut = -1
      for (;;) {
        MARK_AT.lastIndex = at
        const mark = MARK_AT.exec(text)
        if (!mark || MARK_AT.lastIndex > end) break
        at = MARK_AT.lastIndex
        if (++depth === DEEPEST) cut = at
      }
      if (depth > DEEPEST && cut >= 0) {
        parts ??= []
        parts.push(text.slice(from, cut), ' '.repeat(at - cut))
        from = at
      }
    }
    start = end + 1
  }
  return parts ? parts.join('') + text.slice(from) : text
}
