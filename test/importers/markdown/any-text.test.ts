import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../../../importers/markdown/structure/processor.js'
import { visibleText } from '../../../importers/markdown/structure/visible-text.js'
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

const TOP = '# 2025-03-06\n\n## Agenda\n\n'
/** Where one long line may stand. */
const PLACES: Readonly<Record<string, (line: string) => string>> = {
  'a bullet': (line) => `${TOP}### Topic\n- ${line}x\n`,
  'a heading': (line) => `${TOP}### ${line}x\n\n- words\n`,
  'a participant': (line) => `# 2025-03-06\n\n## Participants\n- ${line}x\n`,
  'a row of a table': (line) =>
    `${TOP}### Topic\n\n| Topic | Decision |\n| --- | --- |\n| ${line.replaceAll('|', '/')} | ${line.slice(0, 1000)} |\n`,
}

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

  it.each(Object.entries(PLACES))(
    'costs time in proportion to its length: a line of 100 kB as %s',
    (_, place) => {
      const tooFast = HOSTILE.filter((piece) => {
        const text = (length: number): string => place(piece.repeat(Math.ceil(length / piece.length)))
        return growsTooFast({
          work: (length) => readMinutes({ file: 'data/20250306.md', text: text(length), style: null }),
          bare: (length) => parseBlocks(visibleText(text(length)).text),
        })
      })
      expect(tooFast).toEqual([])
    },
    600_000,
  )

  it('a rule that looks through the rest of the line from each of its letters would be noticed', () => {
    const quadratic = (length: number): boolean => /a+b/.test('a'.repeat(length / 3))
    const bare = (): void => undefined
    expect(growsTooFast({ work: quadratic, bare })).toBe(true)
    expect(growsTooFast({ work: (length) => /^a+b/.test('a'.repeat(length / 3)), bare })).toBe(false)
  }, 120_000)
})

/** Milliseconds of processor time: a busy machine may take its time. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const SHORT = 25_000
const LONG = 4 * SHORT
/** What takes longer with the square of the length needs more than this for the long line, in milliseconds. */
const SURELY_LINEAR = 400

/**
 * Four times the text should take four times as long; what is quadratic takes sixteen. Whatever also slows the `bare`
 * parser (the collector of garbage, a busy machine) is not held against the rules, and a suspicion is measured again:
 * only the best of several times tells how long something takes.
 */
function growsTooFast({
  work,
  bare,
}: Readonly<Record<'work' | 'bare', (length: number) => unknown>>): boolean {
  const best = { short: Infinity, long: Infinity, bare: Infinity }
  for (let round = 0; round < 4; round++) {
    best.long = Math.min(
      best.long,
      timeOf(() => work(LONG)),
    )
    if (best.long <= SURELY_LINEAR) return false
    best.short = Math.min(
      best.short,
      timeOf(() => work(SHORT)),
    )
    best.bare = Math.min(
      best.bare,
      timeOf(() => bare(LONG)),
    )
    if (best.long <= 8 * best.short || best.long <= 3 * best.bare) return false
  }
  return true
}
