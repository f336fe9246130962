import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { cutInline, visibleText } from '../../src/report/inline-cut.js'
import { inlineToHtml } from '../../src/report/inline-html.js'
import { LONGEST, parseInline, type Inline } from '../../src/report/inline.js'
import { printMarkdown } from '../../src/report/markdown.js'
import { list, text } from '../../src/report/report-markdown.js'

/** As it stands in a report's list, between who has it and when. */
const printed = (words: readonly Inline[]): string =>
  printMarkdown([list([[text('mira: '), ...words, text(' (day)')]])]).slice(
    '- mira: '.length,
    -' (day)\n'.length,
  )
const markdown = (text: string): string => printed(parseInline(text))
const html = (text: string): string => inlineToHtml(parseInline(text), '')
const MARKDOWN = remark().use(remarkGfm)

/** The kinds of nodes that a Markdown reader sees in it: what `<` begins inside code is no HTML. */
function nodeTypes(text: string): readonly string[] {
  const typesOf = (node: Nodes): string[] => [
    node.type,
    ...('children' in node ? node.children.flatMap(typesOf) : []),
  ]
  return typesOf(MARKDOWN.parse(text))
}

const cut = (text: string, limit: number): string => printed(cutInline(parseInline(text), limit))

describe('understanding a line', () => {
  it.each([
    ['[docs](https://forge.example/a) now', '<a href="https://forge.example/a">docs</a> now'],
    ['**bold** and *slanted* and ~~gone~~', '<strong>bold</strong> and <em>slanted</em> and <s>gone</s>'],
    ['_so_ but not snake_case_name', '<em>so</em> but not snake_case_name'],
    ['`a < b` and ``a ` b``', '<code>a &lt; b</code> and <code>a ` b</code>'],
    [
      'see https://forge.example/x_(y), please',
      'see <a href="https://forge.example/x_(y)">forge.example/x_(y)</a>, please',
    ],
    ['<https://forge.example>', '<a href="https://forge.example">forge.example</a>'],
    [
      '[**bold** link](https://forge.example)',
      '<a href="https://forge.example"><strong>bold</strong> link</a>',
    ],
    ['1 * 2 * 3', '1 * 2 * 3'],
    ['**never closed', '**never closed'],
    ['[ ] a box', '[ ] a box'],
    ['\\*literal\\*', '*literal*'],
    ['a<br>b', 'a b'],
    ['quiet <!-- mg:ai_1 --> comment', 'quiet  comment'],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected)
  })

  it.each(['[x](javascript:alert(1))', '[x](../beside.md)', '[x](data:text/html,hi)'])(
    'keeps only the words of %s',
    (text) => {
      expect(html(text)).toBe('x')
    },
  )

  it('lets no HTML through', () => {
    expect(html('<img src=x onerror=alert(1)> & "so"')).toBe(
      '&lt;img src=x onerror=alert(1)&gt; &amp; &quot;so&quot;',
    )
    expect(markdown('<img src=x> &lt;b&gt;')).toBe('\\<img src=x> \\<b>')
  })

  it('escapes what would be markup in a list', () => {
    expect(markdown('a | b * c [d] `e')).toBe('a | b \\* c \\[d] \\`e')
  })
})

describe('cutting', () => {
  it('leaves alone what fits', () => {
    expect(cut('exactly so', 10)).toBe('exactly so')
  })

  it('ends at a word, with an ellipsis and no dangling comma', () => {
    expect(cut('one two three', 9)).toBe('one two …')
    expect(cut('one, two', 5)).toBe('one …')
  })

  it('closes emphasis and links again', () => {
    expect(cut('**one two three** four', 8)).toBe('**one two** …')
    expect(cut('see [one two three](https://forge.example)', 12)).toBe(
      'see [one two](https://forge.example) …',
    )
  })

  it('keeps code and addresses whole or leaves them out', () => {
    expect(cut('run `npm install everything` now', 12)).toBe('run …')
    expect(cut('see https://forge.example/a/long/path now', 12)).toBe('see …')
  })

  it('cuts a word only where there is no other', () => {
    expect(cut('Donaudampfschifffahrt', 5)).toBe('Donau …')
  })
})

describe('always', () => {
  const lines = fc.array(
    fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '``',
      '[',
      '](',
      ')',
      'https://forge.example/',
      ' ',
      'word',
      '<',
      '&',
      '|',
      '\\',
      '~~',
      '!',
    ),
    { maxLength: 30 },
  )
  const anyLine = fc.oneof(
    lines.map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  )

  it('no text gives raw HTML', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        expect(html(text).replaceAll(/<\/?(?:a|em|s|strong|code)(?: href="[^"<>]*")?>/g, '')).not.toMatch(
          /[<>]/,
        )
        expect(nodeTypes(markdown(text))).not.toContain('html')
      }),
    )
  })

  it('printed Markdown reads as what it was printed from', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const once = parseInline(text)
        expect(visibleText(parseInline(printed(once))).trim()).toBe(
          visibleText(once).replaceAll(/\s+/g, ' ').trim(),
        )
      }),
    )
  })

  it('no cut is longer than it may be, or ends in half a character', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const words = visibleText(cutInline(parseInline(text), limit))
        expect(words.replace(/ ?…$/, '').length).toBeLessThanOrEqual(limit)
        expect(words).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it.each(['*', '_', '`', '[', '](', '<!--', '<', '~', '&', 'https://a.example/)', '[a](', '\\', 'h', '*a '])(
    'no line of "%s" holds the report up',
    (part) => {
      const text = part.repeat(LONGEST / part.length)
      const begin = performance.now()
      cutInline(parseInline(text), 160)
      expect(performance.now() - begin).toBeLessThan(5_000)
    },
  )
})
