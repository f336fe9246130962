import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { extractedFrom, type ExtractedMeeting } from '../../../importers/extracted-meeting.js'
import { readMinutes } from '../../../importers/registry.js'
import { parseConfiguration } from '../../../src/config/read-configuration.js'
import type { HouseStyle } from '../../../src/domain/house-style.js'
import type { ReadMinutes } from '../../../src/domain/minutes.js'

const PAGE = readFileSync(new URL('../../../docs/conventions/your-own.md', import.meta.url), 'utf8')
const block = (language: string): string =>
  new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(PAGE)?.[1] ?? ''
const FILE = 'harbour/2024-02-07.md'
const STYLES = parseConfiguration('/harbour/minutegraph.yml', block('yaml')).styles

function read(text: string, styles: readonly HouseStyle[], style: string | null = null): ReadMinutes {
  return readMinutes({ file: FILE, text, style, styles })
}

function meetingOf(minutes: ReadMinutes): ExtractedMeeting {
  const [meeting] = minutes.meetings
  if (!meeting) throw new Error('no meeting')
  return extractedFrom(FILE, 'harbour', meeting)
}

describe('the page on styles of one’s own', () => {
  it('without the style its example is of no known convention, and says so', () => {
    const minutes = read(block('markdown'), [])
    expect(minutes.style).toBe('generic')
    expect(minutes.diagnostics).toContainEqual(expect.objectContaining({ code: 'unknown-convention' }))
    const meeting = meetingOf(minutes)
    expect(meeting.participants).toEqual([])
    expect(meeting.actionItems).toEqual([])
    expect(meeting.agenda.map(({ title }) => title)).toContain('Log keeper')
  })

  it('with it, detected by its signs, the example is read as the page tells', () => {
    const minutes = read(block('markdown'), STYLES)
    expect(minutes.style).toBe('harbour-board')
    expect(minutes.diagnostics).toEqual([])
    const meeting = meetingOf(minutes)
    expect(meeting.participants).toEqual(['Mira Lund', 'Tomas Berg'])
    expect(meeting.chores).toMatchObject([{ role: 'minutes', people: ['Tomas Berg'] }])
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['New crane', 'Gulls'])
    expect(
      meeting.actionItems.map(({ owners, text, status, carriedOver }) => [owners, text, status, carriedOver]),
    ).toEqual([
      [['Mira'], 'measure the old boom (lashed)', 'done', true],
      [['Tomas'], 'ask two makers for ropes', 'open', true],
      [['Tomas'], 'oil the old crane', 'open', false],
      [['Mira'], 'count them', 'open', false],
    ])
    expect(meeting.decisions).toMatchObject([{ text: 'the crane is painted blue', outcome: 'accepted' }])
    expect(meeting.actionItems[2]?.agendaLine).toBe(meeting.agenda[0]?.line)
  })

  it('the file of the page says the same as its yml', () => {
    // An object literal of quoted texts is YAML as well.
    const literal = block('ts').slice(block('ts').indexOf('= {') + 2)
    expect(parse(literal)).toEqual(STYLES[0])
  })
})

describe('a style of one’s own', () => {
  const text = '# 2024-02-07\n\n## Discussion\n\n- PLEDGE Mira: count ropes\n\n## Tides\n\n- high\n'
  const pledge: HouseStyle = { name: 'pledge', marks: { action: ['PLEDGE'] } }

  it('without signs is used where it is named, and there only', () => {
    expect(read(text, [pledge]).style).toBe('generic')
    const named = read(text, [pledge], 'pledge')
    expect(named.style).toBe('pledge')
    expect(meetingOf(named).actionItems).toMatchObject([{ owners: ['Mira'], text: 'count ropes' }])
  })
  it('comes before a built-in one of as many points', () => {
    const signs = [{ in: 'heading', phrase: 'new action items', points: 4 }] as const
    const minutes = '# 2024-02-07\n\n## New action items\n\n- Mira - count ropes\n'
    expect(read(minutes, []).style).toBe('new-prior-lists')
    expect(read(minutes, [{ ...pledge, signs }]).style).toBe('pledge')
  })
  it('takes a heading from the role that it has in the style below', () => {
    const titles = (styles: HouseStyle[]): string[] =>
      meetingOf(read(text, styles, 'pledge')).agenda.map(({ title }) => title)
    expect(titles([pledge])).toEqual(['Discussion', 'Tides'])
    expect(titles([{ ...pledge, headings: { ignored: ['tides', 'discussion'] } }])).toEqual([])
    const listed = { ...pledge, headings: { agenda: ['discussion'] }, agenda: ['bullets'] } as const
    expect(
      meetingOf(read('# 2024-02-07\n\n## Discussion\n\n- Ropes\n', [listed], 'pledge')).agenda,
    ).toMatchObject([{ title: 'Ropes' }])
  })
  it('has what the style has that it is based on', () => {
    const boxes = '# 2024-02-07\n\n## Triage\n\n- [ ] [Crane 4](https://harbour.example/4)\n'
    const based: HouseStyle = { name: 'pledge', basedOn: 'check-box' }
    expect(meetingOf(read(boxes, [based], 'pledge')).actionItems).toEqual([])
    expect(meetingOf(read(boxes, [pledge], 'pledge')).actionItems).toHaveLength(1)
  })
  it('a file that no style fits is read all the same, and a note says so', () => {
    const minutes = read(text, [{ ...pledge, signs: [{ in: 'heading', phrase: 'on deck', points: 4 }] }])
    expect(minutes.diagnostics).toMatchObject([{ code: 'unknown-convention', severity: 'info' }])
    expect(minutes.meetings).toHaveLength(1)
  })
})
