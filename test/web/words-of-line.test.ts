import { describe, expect, it } from 'vitest'
import { reasonInWords } from '../../src/web/items/reason-in-words.js'
import { wordsOfLine } from '../../src/web/markdown/words-of-line.js'

describe('the words of a line', () => {
  it.each([
    ['  * [x] AI mira: order masts', 'AI mira: order masts'],
    ['### Masts', 'Masts'],
    ['> 3. first the radio', 'first the radio'],
    ['#12 is closed', '#12 is closed'],
    ['-20 degrees', '-20 degrees'],
  ])('of %s', (line, words) => expect(wordsOfLine(line)).toBe(words))
})

describe('why an item stands as it does', () => {
  it('is told with days in words and without the place that stands beside it', () => {
    expect(reasonInWords('done: said on 2025-06-02 (closed) in crew/02.md:7')).toBe(
      'done: said on 2 Jun 2025 (closed)',
    )
    expect(reasonInWords('done: reported on 2025-06-02 in crew/02.md:7 (sent), open since then')).toBe(
      'done: reported on 2 Jun 2025 (sent), open since then',
    )
  })
})
