import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { isPlain, roughWords, safeHref } from '../../src/web/markdown/markdown-text.js'
import { parseMarkdown } from '../../src/web/markdown/parse-markdown.js'

describe('links of minutes', () => {
  it('lead to web pages and mail addresses only', () => {
    expect(safeHref('https://example.org/a')).toBe('https://example.org/a')
    expect(safeHref('mailto:mira@example.org')).toBe('mailto:mira@example.org')
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//example.org/x',
      '../x.md',
    ]) {
      expect(safeHref(url), url).toBeNull()
    }
  })
})

describe('Markdown of minutes', () => {
  it('keeps HTML as text nodes of kind html, never as elements', () => {
    const kinds = new Set<string>()
    const walk = (node: Nodes): void => {
      kinds.add(node.type)
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(parseMarkdown('a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>\n'))
    expect(kinds).toContain('html')
    expect(kinds).not.toContain('image')
  })

  it('is read in time and without exhausting the stack, however hostile', () => {
    const hostile = [
      '>'.repeat(100_000),
      '- '.repeat(50_000),
      '['.repeat(100_000),
      '*a_'.repeat(30_000),
      `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n`,
      '`'.repeat(100_000),
      '<'.repeat(100_000),
      '![a](b '.repeat(15_000),
      'www.'.repeat(25_000),
      `${'> '.repeat(2_000)}a\n`.repeat(20),
      '~~a'.repeat(30_000),
      '[^a]:'.repeat(20_000),
      'a@b.'.repeat(25_000),
      ...['', '>', '|', '- '].map((begin) => `${begin}*a_\n`.repeat(10_000)),
    ]
    for (const text of hostile) {
      const began = performance.now()
      expect(() => parseMarkdown(text), text.slice(0, 10)).not.toThrow()
      expect(performance.now() - began, text.slice(0, 10)).toBeLessThan(15_000)
    }
  })

  it('is needed only where a line has more than words', () => {
    expect(isPlain('Ask the hoster, again (soon)')).toBe(true)
    for (const text of ['a *b*', '[a](b)', 'see https://example.org', '`x`', '@mira asks']) {
      expect(isPlain(text), text).toBe(false)
    }
  })
})

describe('a line whose Markdown is not read yet', () => {
  it.each([
    [
      'ask **Mira** about [the mast](https://forge.example/1) and `radio`',
      'ask Mira about the mast and radio',
    ],
    ['_AI @mira_: a_b stays', 'AI @mira: a_b stays'],
  ])('%s has its words', (text, words) => expect(roughWords(text)).toBe(words))

  it('is shown in bounded time whatever stands in it', () => {
    const start = performance.now()
    for (const hostile of ['['.repeat(100_000), '[a]('.repeat(50_000), '*'.repeat(100_000)])
      roughWords(hostile)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
