/**
 * The words of one line of minutes, as far as a report must understand them: links, emphasis and code, so that a cut
 * breaks none of them and no format takes a character for markup of its own. Not a Markdown parser: what it does not
 * know stays plain text, and plain text is always escaped. Linear in the length of the text.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: InlineStyle; readonly children: readonly Inline[] }

export type InlineStyle = 'strong' | 'emphasis' | 'strike'

interface Opener {
  readonly marker: string
  /** Where its literal text stands among the nodes, until it is closed. */
  readonly index: number
}

const STYLES: Readonly<Record<string, InlineStyle>> = {
  '**': 'strong',
  __: 'strong',
  '*': 'emphasis',
  _: 'emphasis',
  '~~': 'strike',
}
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}
/** Deeper nesting is nobody's prose; openers beyond it stay plain text. */
const DEEPEST = 16
const LONGEST_URL = 2048

const WORD = /[\p{L}\p{N}_]/u
const SPACE = /\s/
/** Up to here no character can begin anything but text. */
const PLAIN = /[^\\`*_~[\]<&!h]+|[!h]/y
const URL_CHARACTERS = /https?:\/\/[^\s<>"`|\\^{}]{1,2048}/iy

/** The words of `text` on one line, with their markup understood. */
export function parseInline(text: string): readonly Inline[] {
  return new InlineParser(text.replaceAll(/\s+/g, ' ').trim()).parse()
}

class InlineParser {
  private readonly nodes: Inline[] = []
  private readonly openers: Opener[] = []
  private at = 0
  /** Asked once only, or a line of comment beginnings would be searched through for each. */
  private noCommentEnds = false
  private readonly steps: Readonly<Record<string, (() => void) | undefined>> = {
    '\\': () => this.escape(),
    '`': () => this.code(),
    '*': () => this.style(),
    _: () => this.style(),
    '~': () => this.style(),
    '[': () => this.open('['),
    ']': () => this.link(),
    '<': () => this.angle(),
    '&': () => this.entity(),
    '!': () => this.image(),
  }

  constructor(private readonly text: string) {}

  parse(): readonly Inline[] {
    while (this.at < this.text.length) {
      const before = this.at
      this.step()
      if (this.at === before) this.take(1)
    }
    return joinText(this.nodes)
  }

  private step(): void {
    const read = this.steps[this.text.charAt(this.at)]
    if (read) read()
    else this.plain()
  }

  /** `count` characters as they are. */
  private take(count: number): void {
    this.push({ kind: 'text', text: this.text.slice(this.at, this.at + count) }, count)
  }

  private push(node: Inline, consumed: number): void {
    this.nodes.push(node)
    this.at += consumed
  }

  private plain(): void {
    const url = this.bareUrl()
    if (url !== null) {
      this.push({ kind: 'link', url, children: [{ kind: 'text', text: url }] }, url.length)
      return
    }
    PLAIN.lastIndex = this.at
    this.take(PLAIN.exec(this.text)?.[0].length ?? 1)
  }

  /** The address that begins here, without the punctuation that ends the sentence around it. */
  private bareUrl(): string | null {
    if (this.text[this.at] !== 'h' || WORD.test(this.text[this.at - 1] ?? '')) return null
    URL_CHARACTERS.lastIndex = this.at
    let url = URL_CHARACTERS.exec(this.text)?.[0] ?? ''
    if (url.length >= LONGEST_URL) return null
    for (;;) {
      const last = url.at(-1) ?? ''
      const unbalanced = last === ')' && !url.includes('(')
      if (last === '' || !(unbalanced || ".,;:!?'*_~][".includes(last))) break
      url = url.slice(0, -1)
    }
    return URL.canParse(url) ? url : null
  }

  private escape(): void {
    const next = this.text[this.at + 1] ?? ''
    if (/[!-/:-@[-`{-~]/.test(next)) this.push({ kind: 'text', text: next }, 2)
    else this.take(1)
  }

  private code(): void {
    const run = runLength(this.text, this.at, '`')
    const fence = '`'.repeat(run)
    let end = this.text.indexOf(fence, this.at + run)
    while (end >= 0 && runLength(this.text, end, '`') !== run) {
      end = this.text.indexOf(fence, end + runLength(this.text, end, '`'))
    }
    if (end < 0) {
      this.take(run)
      return
    }
    this.push({ kind: 'code', text: this.text.slice(this.at + run, end).trim() }, end + run - this.at)
  }

  private style(): void {
    const character = this.text[this.at] ?? ''
    const run = runLength(this.text, this.at, character, 2)
    const marker = character.repeat(run)
    const before = this.text[this.at - 1] ?? ' '
    const after = this.text[this.at + run] ?? ' '
    const inWord = character === '_' && WORD.test(before) && WORD.test(after)
    if (STYLES[marker] === undefined || inWord) {
      this.take(run)
      return
    }
    if (!SPACE.test(before) && this.close(marker)) return
    if (!SPACE.test(after) && !(character === '_' && WORD.test(before))) {
      this.open(marker)
      return
    }
    this.take(run)
  }

  /** Closes the nearest opener of `marker`; a link's bracket is not crossed. */
  private close(marker: string): boolean {
    const style = STYLES[marker]
    const found = this.openers.findLastIndex((opener) => opener.marker === marker)
    if (style === undefined || found < 0) return false
    if (this.openers.slice(found).some((opener) => opener.marker === '[')) return false
    const children = this.childrenOf(found)
    if (children.length === 0) return false
    this.nodes.push({ kind: style, children })
    this.at += marker.length
    return true
  }

  private open(marker: string): void {
    if (this.openers.length < DEEPEST) this.openers.push({ marker, index: this.nodes.length })
    this.take(marker.length)
  }

  /** Takes what stands behind an opener away from the nodes, and the opener and those above it from their stack. */
  private childrenOf(found: number): readonly Inline[] {
    const opener = this.openers[found]
    if (!opener || opener.index + 1 === this.nodes.length) return []
    const children = joinText(this.nodes.splice(opener.index).slice(1))
    this.openers.length = found
    return children
  }

  private link(): void {
    const found = this.openers.findLastIndex(({ marker }) => marker === '[')
    const target = found < 0 ? null : targetAt(this.text, this.at + 1)
    if (!target) {
      // Not a link: its bracket must not keep emphasis around it from closing.
      if (found >= 0) this.openers.splice(found, 1)
      this.take(1)
      return
    }
    const children = this.childrenOf(found)
    // Only what leads somewhere from a mail or a forge stays a link: a path beside the minutes does not.
    if (children.length === 0) this.openers.length = found
    else if (isSafeUrl(target.url)) this.nodes.push({ kind: 'link', url: target.url, children })
    else this.nodes.push(...children)
    this.at += 1 + target.length
  }

  private image(): void {
    if (this.text[this.at + 1] === '[') this.at += 1
    else this.take(1)
  }

  private angle(): void {
    if (this.text.startsWith('<!--', this.at) && !this.noCommentEnds) {
      const end = this.text.indexOf('-->', this.at)
      this.noCommentEnds = end < 0
      if (end >= 0) {
        this.at = end + 3
        return
      }
    }
    const close = this.text.slice(this.at, this.at + LONGEST_URL).indexOf('>')
    const inside = close < 0 ? '' : this.text.slice(this.at + 1, this.at + close)
    if (/^br ?\/?$/i.test(inside)) this.push({ kind: 'text', text: ' ' }, close + 1)
    else if (/^(https?:\/\/|mailto:)\S+$/i.test(inside) && isSafeUrl(inside)) {
      this.push({ kind: 'link', url: inside, children: [{ kind: 'text', text: inside }] }, close + 1)
    } else this.take(1)
  }

  private entity(): void {
    const end = this.text.slice(this.at, this.at + 8).indexOf(';')
    const decoded = end < 0 ? undefined : ENTITIES[this.text.slice(this.at, this.at + end + 1)]
    if (decoded === undefined) this.take(1)
    else this.push({ kind: 'text', text: decoded }, end + 1)
  }
}

/** `(address "title")` at `start`: the address and how many characters the whole takes. */
function targetAt(text: string, start: number): { url: string; length: number } | null {
  if (text[start] !== '(') return null
  let depth = 0
  const stop = Math.min(text.length, start + LONGEST_URL)
  for (let at = start; at < stop; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    if (depth > DEEPEST) return null
    if (depth > 0) continue
    const inside = text.slice(start + 1, at).trim()
    const url = inside.split(' ', 1)[0] ?? ''
    return { url: url.replace(/^<(.*)>$/, '$1'), length: at + 1 - start }
  }
  return null
}

/** Whether an address leads somewhere and does nothing else. */
export function isSafeUrl(url: string): boolean {
  return /^(https?|mailto):/i.test(url) && URL.canParse(url)
}

function runLength(text: string, at: number, character: string, most = Infinity): number {
  let end = at
  while (text[end] === character && end - at < most) end += 1
  return end - at
}

function joinText(nodes: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  let run: string[] = []
  const flush = (): void => {
    if (run.length > 0) joined.push({ kind: 'text', text: run.join('') })
    run = []
  }
  for (const node of nodes) {
    if (node.kind === 'text') run.push(node.text)
    else {
      flush()
      joined.push(node)
    }
  }
  flush()
  return joined
}
