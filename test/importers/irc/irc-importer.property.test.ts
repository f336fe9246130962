import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ircImporter } from '../../../importers/irc/irc-importer.js'
import { linesFrom } from '../../../importers/irc/log-line.js'

const words = fc.oneof(
  fc.constantFrom(
    'Topic: Docks',
    'subtopic: Cranes',
    'ACTION: jon to tar',
    'RESOLVED: tar',
    'PROPOSED: tar',
    '+1',
    'present+',
  ),
  fc.constantFrom(
    '... and more',
    's/tar/paint/',
    's/t/u/g',
    'i/tar/topic: Gulls/',
    "mira: I'll open an issue",
    'scribe+ ada',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('16:00:00 <mira> ', '[10:05]\t<jon>\t', '[Tue 4:02pm] <Zakim> ', '* ada ', ''),
      words,
    )
    .map(([a, b]) => a + b),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const log = fc
  .array(line, { maxLength: 60 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)))

describe('any text', () => {
  it('is read without a throw, every span lies in the file and holds the quoted words', () => {
    fc.assert(
      fc.property(log, (text) => {
        const raws = linesFrom(text)
        for (const meeting of ircImporter.read({ file: '2024-02-07/irc.log', text, style: null }).meetings) {
          for (const fact of [
            ...meeting.agenda,
            ...meeting.actionItems,
            ...meeting.decisions,
            ...meeting.chores,
          ]) {
            const { words, span } = fact.evidence
            expect(raws[span.line - 1]?.slice(span.column - 1, span.endColumn - 1)).toBe(words)
            expect(fact.span.endLine).toBeGreaterThanOrEqual(fact.span.line)
            expect(fact.span.endLine).toBeLessThanOrEqual(raws.length)
          }
        }
      }),
    )
  })

  it.each([
    ['spaces', ' '],
    ['dots', '.'],
    ['letters', 'a'],
    ['colons', ':'],
    ['promises', "I'll open "],
    ['names', 'ada, '],
    ['slashes', 's/a'],
    ['brackets', '('],
    ['dashes', ' - '],
  ])('a line of 100 kB of %s costs little time', (_, piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length))
    const text = [
      `16:00 <mira> ${long}`,
      `16:00 <mira> ACTION: ${long}`,
      `16:00 <mira> present+ ${long}`,
      long,
      `16:00 <mira> mira: ${long}`,
    ].join('\n')
    const before = performance.now()
    ircImporter.read({ file: '2024-02-07/irc.log', text, style: null })
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('time grows with the length, also of a log of corrections', () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `16:00 <mira> s/absent${n}/x/g`).join('\n')
    const before = performance.now()
    ircImporter.read({ file: '2024-02-07/irc.log', text, style: null })
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
