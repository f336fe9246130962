import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FILTER_KEYS,
  hasTerm,
  parseFilter,
  printFilter,
  toggleTerm,
} from '../../src/web/filter/parse-filter.js'

describe('the filter box reads', () => {
  it('terms of known keys, and plain words', () => {
    expect(parseFilter('owner:mira is:open topic:"antenna mast" uplink').terms).toEqual([
      { key: 'owner', value: 'mira' },
      { key: 'is', value: 'open' },
      { key: 'topic', value: 'antenna mast' },
    ])
    expect(parseFilter('owner:mira second  uplink').words).toBe('second uplink')
  })

  it('an unknown key or a colon first as a plain word', () => {
    for (const text of ['colour:red', ':mira']) {
      expect(parseFilter(text).terms, text).toEqual([])
    }
    expect(parseFilter('colour:red :mira').words).toBe('colour:red :mira')
    expect(parseFilter('https://example.org').words).toBe('https://example.org')
  })

  it('a known key that has no value yet as no condition at all', () => {
    for (const text of ['owner:', 'Topic:"', 'is:""', ' since: ']) {
      expect(parseFilter(text), text).toMatchObject({ terms: [], words: '' })
    }
    expect(parseFilter('mast owner:').words).toBe('mast')
  })

  it('a quote left open to the end of the text', () => {
    expect(parseFilter('topic:"antenna mast').terms).toEqual([{ key: 'topic', value: 'antenna mast' }])
  })

  it('any text without a throw, each part where it stands', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const part of parseFilter(text).parts) {
          expect(part.to).toBeGreaterThan(part.from)
          expect(text.slice(part.from, part.to).replaceAll('"', '')).toBe(part.text)
        }
      }),
    )
  })

  it('what it printed', () => {
    const term = fc.record({
      key: fc.constantFrom(...FILTER_KEYS),
      value: fc.stringMatching(/^[a-z0-9ü\- ]*[a-z0-9ü][a-z0-9ü\- ]*$/),
    })
    fc.assert(
      fc.property(fc.array(term), fc.array(fc.stringMatching(/^[a-z]+$/)), (terms, words) => {
        const read = parseFilter(printFilter(terms, words.join(' ')))
        expect(read.terms).toEqual(terms)
        expect(read.words).toBe(words.join(' '))
      }),
    )
  })
})

describe('a click on a chip', () => {
  it('adds the term, and takes it away again, whatever its case', () => {
    const with_ = toggleTerm('owner:mira radio', { key: 'is', value: 'stale' })
    expect(with_).toBe('owner:mira is:stale radio')
    expect(toggleTerm(with_, { key: 'is', value: 'STALE' })).toBe('owner:mira radio')
  })

  it('is pressed only while the term is there', () => {
    expect(hasTerm('is:stale', { key: 'is', value: 'stale' })).toBe(true)
    expect(hasTerm('is:open stale', { key: 'is', value: 'stale' })).toBe(false)
  })
})
