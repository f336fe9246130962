import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Places } from '../../../importers/places.js'
import { readMinutes } from '../../../importers/registry.js'
import type { Evidence, ReadMinutes } from '../../../src/domain/minutes.js'
import type { Span } from '../../../src/domain/place.js'

/** Pieces of minutes, whole and broken, from which any text is put together. */
const PIECES = [
  '# 2025-03-06\n', '## Participants\n', '- @mira\n', '### Topic (@tomas, 10 min)\n', '- AI @tomas: order disks\n',
  '    - done\n', '> quoted\n', '```\n', '~~', '**', '_AI ', '| a | b |\n| --- | --- |\n', '| yes | @mira |\n', '- [ ] ', '- [x] box\n',
  '<!-- ', ' -->', '=> ', '-> ', ': ', '?\n', 'Decision: ', 'we agreed that ', '\u00a0', '\r\n', '\t', '\ufeff', '---\n', 'title: x\n', '(', ')', '[', '](', 'https://a.example/b#1 ',
  '\n', '\n\n', '1. ', '@', 'Q: ', '07.02.2025 ', 'by Friday', '\u0000', '😀', '<table><tr><td>', '</td></tr></table>', '**Mira Lund**\n',
] // prettier-ignore

const HOSTILE = [
  '[', '[](', '](', '*', '_', '~', '`', '<', '<a ', '(', '@', '@a ', '-> ', '=> ', 'AI ', 'AI: ', 'AI @a ', '. ', ': ', ', ', '?', '? ',
  '#1 ', 'a.', 'a-', '/', 'http://', '...', '| ', '- ', '> ', '1. ', 'Mira ', 'we ', 'we now ', '12 min ', '1.1. ', '&nbsp;', ':a:', 'no ', 'will be ', '\\',
] // prettier-ignore

const anyMinutes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 80 })
    .map((parts) => parts.join('')),
)

function evidenceOf(minutes: ReadMinutes): { evidence: Evidence; span: Span }[] {
  return minutes.meetings.flatMap((meeting) => [
    ...meeting.chores,
    ...meeting.agenda,
    ...meeting.actionItems,
    ...meeting.decisions,
    ...meeting.questions,
  ])
}

describe('any text', () => {
  it('is read without failing; every span lies in the file and holds the quoted words', () => {
    fc.assert(
      fc.property(anyMinutes, (text) => {
        const minutes = readMinutes({ file: 'data/20250306.md', text, style: null })
        expect(minutes.diagnostics.filter(({ code }) => code === 'reader-failed')).toEqual([])
        const places = new Places(text)
        for (const { evidence, span } of evidenceOf(minutes)) {
          expect(places.words(evidence.span)).toBe(evidence.words)
          expect(span.endLine).toBeLessThanOrEqual(places.lineCount)
          expect(span.line).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  /** Processor time for 10 kB and 40 kB: linear reading takes about four times as long, quadratic sixteen. */
  it('is read in linear time, whatever one line is made of', () => {
    const time = (piece: string, length: number): number => {
      const line = piece.repeat(Math.ceil(length / piece.length))
      const text = `# 2025-03-06\n\n## Agenda\n\n### Topic\n- ${line}x\n`
      const start = process.cpuUsage()
      readMinutes({ file: 'data/20250306.md', text, style: null })
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    const slow = HOSTILE.filter((piece) => time(piece, 40_000) > 10 * Math.max(40, time(piece, 10_000)))
    expect(slow).toEqual([])
  }, 120_000)
})
