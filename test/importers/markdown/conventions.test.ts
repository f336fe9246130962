import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractedFrom, type ExtractedMeeting } from '../../../importers/extracted-meeting.js'
import { readMinutes } from '../../../importers/registry.js'

/** The example on a convention's page, read without naming the convention. */
function readPage(name: string): { style: string; meeting: ExtractedMeeting } {
  const page = readFileSync(new URL(`../../../docs/conventions/${name}.md`, import.meta.url), 'utf8')
  const text = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const file = 'harbour/2024-02-07.md'
  const { style, meetings } = readMinutes({ file, text, style: null })
  const [meeting] = meetings
  if (!meeting) throw new Error(`the example of ${name} holds no meeting`)
  return { style, meeting: extractedFrom(file, 'harbour', meeting) }
}

const tasks = ({ actionItems }: ExtractedMeeting): unknown[] =>
  actionItems.map(({ owners, text, carriedOver }) => [owners, text, carriedOver])
const titles = ({ agenda }: ExtractedMeeting): string[] => agenda.map(({ title }) => title)

describe('each convention reads the example of its page, and is detected by it', () => {
  it('check-box: boxes are topics; with somebody who does it, tasks', () => {
    const { style, meeting } = readPage('check-box')
    expect(style).toBe('check-box')
    expect(meeting.participants).toEqual(['Mira', 'Tomas', 'Ada'])
    expect(meeting.chores).toMatchObject([{ role: 'minutes', people: ['Ada'] }])
    expect(titles(meeting)).toEqual(['Triage', 'Crane 4 squeaks'])
    expect(meeting.actionItems.map(({ owners, text }) => [owners, text])).toEqual([
      [['Mira'], 'measure the old boom'],
      [['Tomas'], 'oil it'],
    ])
  })

  it('generic: labels, a list of topics, a table of who does what by when', () => {
    const { style, meeting } = readPage('generic')
    expect(style).toBe('generic')
    expect([meeting.participants, meeting.excused]).toEqual([['Mira', 'Tomas'], ['Ada']])
    expect(meeting.agenda.map(({ title, owners }) => [title, owners])).toEqual([
      ['Winter ropes', ['Mira']],
      ['Gulls', []],
    ])
    expect(meeting.actionItems.map(({ owners, text, due }) => [owners, text, due])).toEqual([
      [['Mira'], 'Ask two makers for prices', '2024-02-14'],
      [['Tomas', 'Mira'], 'Count the gulls', null],
    ])
  })

  it('scs: handles, chores, AIs of last time', () => {
    const { style, meeting } = readPage('scs')
    expect(style).toBe('scs')
    expect(meeting.participants).toEqual(['mira', 'tomas'])
    expect(meeting.chores).toMatchObject([{ role: 'minutes', people: ['tomas'] }])
    expect(meeting.agenda).toMatchObject([{ title: 'Crane 4', owners: ['mira'], minutes: 10 }])
    expect(tasks(meeting)).toEqual([
      [['mira'], 'order ropes', true],
      [['tomas'], 'oil it', false],
    ])
    expect(meeting.actionItems[0]?.status).toBe('done')
    expect(meeting.decisions.map(({ text }) => text)).toEqual(['the gate stays open'])
  })

  it('new-prior-lists: companies are no names, prior items are carried over, "None" is none', () => {
    const { style, meeting } = readPage('new-prior-lists')
    expect(style).toBe('new-prior-lists')
    expect(meeting.participants).toEqual(['Mira Lund', 'Tomas Berg', 'Ada Voss'])
    expect(titles(meeting)).toEqual(['Splicing course', 'Winter ropes'])
    expect(tasks(meeting)).toEqual([
      [['Mira'], 'count the old ropes', true],
      [['Tomas'], 'ask two makers', false],
    ])
    expect(meeting.decisions.map(({ text }) => text)).toEqual(['buy hemp'])
  })

  it('motion-and-vote: presence from an HTML table, review carried over, the vote is on what stands above it', () => {
    const { style, meeting } = readPage('motion-and-vote')
    expect(style).toBe('motion-and-vote')
    expect(meeting.participants).toEqual(['Mira Lund', 'Ada Voss'])
    expect(titles(meeting)).toEqual(['Action Item Review', 'New pier'])
    expect(tasks(meeting)).toEqual([
      [['Tomas'], 'Repair the gate', true],
      [['Ada'], 'draw a plan', false],
    ])
    expect(meeting.decisions).toHaveLength(1)
  })

  it('numbered-table: rows without their numbers, the form at the top', () => {
    const { style, meeting } = readPage('numbered-table')
    expect(style).toBe('numbered-table')
    expect(meeting.date).toBe('2024-02-07')
    expect(meeting.chores.map(({ role, people }) => [role, people])).toEqual([
      ['moderation', ['Mira Lund']],
      ['minutes', ['Tomas Berg']],
    ])
    expect(titles(meeting)).toEqual(['The pier'])
    expect(tasks(meeting)).toEqual([[['Mira'], 'ask the quarry', false]])
    expect(meeting.decisions.map(({ text }) => text)).toEqual(['Stone is used for the pier.'])
  })

  it('bold-owner: several owners, rows of a table, "N/A" is none', () => {
    const { style, meeting } = readPage('bold-owner')
    expect(style).toBe('bold-owner')
    expect(meeting.participants).toEqual(['Mira Lund', 'Ada Voss'])
    expect(titles(meeting)).toEqual(['The pier', 'Gulls'])
    expect(tasks(meeting)).toEqual([
      [['Mira'], 'Ask the quarry.', false],
      [['Mira', 'Ada'], 'Draw a plan.', false],
      [['Ada'], 'count them', false],
    ])
    expect(meeting.decisions).toMatchObject([{ outcome: 'accepted' }])
  })
})

describe('traps', () => {
  const read = (text: string, style: string | null = null): ExtractedMeeting => {
    const [meeting] = readMinutes({ file: 'harbour/2024-02-07.md', text, style }).meetings
    if (!meeting) throw new Error('no meeting')
    return extractedFrom('harbour/2024-02-07.md', 'harbour', meeting)
  }
  it('a box of attendance is a person or nobody, never a task', () => {
    const meeting = read(
      '# 2024-02-07\n\n## Attended by:\n\n* [x] Mira Lund\n* [ ] ~~Tomas Berg~~\n* [x] Ada Voss\n',
    )
    expect(meeting.participants).toEqual(['Mira Lund', 'Ada Voss'])
    expect(meeting.actionItems).toEqual([])
  })
  it('one entry with two tasks of two people', () => {
    const text = '# 2024-02-07\n\n## Action items\n\n- Kurt will count gulls. Anna will paint the pier.\n'
    expect(tasks(read(text))).toEqual([
      [['Kurt'], 'count gulls.', false],
      [['Anna'], 'paint the pier.', false],
    ])
  })
  it('a capitalised word before "to" is no owner', () =>
    expect(tasks(read('# 2024-02-07\n\n## Action items\n\n- Painting to start in May.\n'))).toEqual([
      [[], 'Painting to start in May.', false],
    ]))
  it('speakers of a transcript are no topics', () =>
    expect(
      titles(
        read('# 2024-02-07\n\n**Mira**\n\nhello\n\n**Tomas**\n\nhi\n\n**Mira**\n\nbye\n\n**Tomas**\n\nbye\n'),
      ),
    ).toEqual([]))
})
