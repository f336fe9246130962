import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../../../importers/markdown/processor.js'
import { visibleText } from '../../../importers/markdown/visible-text.js'
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
  '#1 ', 'a.', 'a-', '/', 'http://', '...', '| ', '- ', '> ', '1. ', 'Mira ', 'we ', 'we now ', '12 min ', '1.1. ', '&nbsp;', ':a:', 'no ', 'will be ', '\\', '[ ] ', '[x] ', '(@a) ', '<br>', '✅', ':tada:', ' - ', 'done ',
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
    )
  })

  it('is read in linear time, whatever one line is made of', () => {
    expect(HOSTILE.filter((piece) => growsTooFast(piece))).toEqual([])
    // Only processor time is judged; a busy machine may take its time.
  }, 600_000)
})

/** Milliseconds of processor time. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const SHORT = 10_000
const LONG = 40_000

/**
 * Four times the text should take four times as long; what is quadratic takes sixteen. Whatever also slows the bare
 * parser (the collector of garbage, a busy machine) is not held against the rules, and a suspicion is measured again:
 * only the best of several times tells how long something takes.
 */
function growsTooFast(piece: string): boolean {
  const best = { short: Infinity, long: Infinity, bare: Infinity }
  const text = (length: number): string =>
    `# 2025-03-06\n\n## Agenda\n\n### Topic\n- ${piece.repeat(Math.ceil(length / piece.length))}x\n`
  const read = (length: number): number =>
    timeOf(() => readMinutes({ file: 'data/20250306.md', text: text(length), style: null }))
  for (let round = 0; round < 4; round++) {
    best.short = Math.min(best.short, read(SHORT))
    best.long = Math.min(best.long, read(LONG))
    best.bare = Math.min(
      best.bare,
      timeOf(() => parseBlocks(visibleText(text(LONG)).text)),
    )
    if (best.long <= 10 * Math.max(5, best.short) || best.long <= 3 * best.bare) return false
  }
  return true
}
