import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cutsIn } from '../../../importers/markdown/structure/cuts.js'
import { parseBlocks } from '../../../importers/markdown/structure/processor.js'

/** Kinds and places of all blocks; two lists that touch are told apart by a blank line only. */
function shapeOf(text: string, stretch: number): unknown {
  return JSON.parse(
    JSON.stringify(parseBlocks(text, stretch), (key, value: unknown) =>
      key === 'line' || key === 'column' ? undefined : value,
    ),
  )
}

const LINES = [
  '# Ropes',
  'Ropes',
  'are long',
  '',
  '',
  ' \t',
  '- ropes',
  '  - nets',
  '      deep words',
  '* [ ] paint',
  '1. first',
  '10) tenth',
  '> quoted',
  '> - quoted ropes',
  '```',
  '```sh',
  '````',
  '``` one line ```',
  '- ```',
  '  ```',
  '1.  ```',
  '-\t```',
  '\t```',
  '      ```',
  `${'100000000.    '.repeat(3)}\`\`\``,
  '~~~',
  '| a | b |',
  '| - | - |',
  '| 1 | 2 |',
  '---',
  '===',
  '<details>',
  '</details>',
  '<pre>',
  '</pre>',
  '<!-- open',
  '**bold**',
  '\u00a0',
]

describe('a text that is parsed by stretches', () => {
  it('has the same blocks at the same places as one that is parsed whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), (lines) => {
        const text = lines.join('\n')
        expect(shapeOf(text, 1)).toEqual(shapeOf(text, Infinity))
      }),
      { numRuns: 1500 },
    )
  })

  it('is cut where a line behind a blank one ends what is open', () => {
    const text = '# Ropes\n\n- a\n\n# Nets\n\n```\n\n# no heading\n```\n\nWords\n'
    expect(cutsIn(text, 1).map((cut) => text.slice(cut).split('\n', 1)[0])).toEqual([
      '# Nets',
      '```',
      'Words',
    ])
  })
})
