import { describe, expect, it } from 'vitest'
import { extractedFrom, type ExtractedMeeting } from '../../../importers/extracted-meeting.js'
import { readMinutes } from '../../../importers/registry.js'

/** Invented minutes in the ways of groups that no style was written for: what the generic one makes of them. */
function readAll(text: string, file = 'harbour/2024-02-07.md'): ExtractedMeeting[] {
  return readMinutes({ file, text, style: null }).meetings.map((meeting) =>
    extractedFrom(file, 'harbour', meeting),
  )
}
function read(text: string, file?: string): ExtractedMeeting {
  const [meeting] = readAll(text, file)
  if (!meeting) throw new Error('no meeting')
  return meeting
}
const tasks = ({ actionItems }: ExtractedMeeting): unknown[] =>
  actionItems
    .filter(({ marker }) => marker === 'explicit')
    .map(({ owners, text, status, due }) => [owners, text, status, due])
const topics = ({ agenda }: ExtractedMeeting): unknown[] => agenda.map(({ title, owners }) => [title, owners])
const decided = ({ decisions }: ExtractedMeeting): unknown[] =>
  decisions.filter(({ marker }) => marker === 'explicit').map(({ text, outcome }) => [text, outcome])

describe('minutes of unknown house styles', () => {
  it('several meetings in one pad, labels in bold, who brings a topic in square brackets', () => {
    const meetings = readAll(`# SIG Harbour

## Feb 7, 2024 ([recording](https://harbour.example/r))

**Attendees:**
- Mira Lund (@mira), Quay Corp
- Quendrin Voss

**Agenda:**
- [mira] Ropes for winter
    - [AI] mira: ask two makers
    - AI(Quendrin): write down the lengths
- [Quendrin Voss, mira] Gulls
    - Decision: count them

## Jan 31, 2024

**Attendees:**
- Mira Lund (@mira), Quay Corp

**Agenda:**
- Paint
`)
    expect(meetings.map(({ date, participants }) => [date, participants])).toEqual([
      ['2024-02-07', ['mira', 'Quendrin Voss']],
      ['2024-01-31', ['mira']],
    ])
    const [first] = meetings
    expect(first && topics(first)).toEqual([
      ['Ropes for winter', ['mira']],
      ['Gulls', ['Quendrin Voss', 'mira']],
    ])
    expect(first && tasks(first)).toEqual([
      [['mira'], 'ask two makers', 'open', null],
      [['Quendrin'], 'write down the lengths', 'open', null],
    ])
    expect(first && decided(first)).toEqual([['count them', 'accepted']])
  })

  it('a table of presence by ticks, a table of owners, tasks and days', () => {
    const meeting = read(`# Committee, February 7, 2024

## Attendees

| Name | From | Present |
|---|---|---|
| Mira Lund | Quay | ✅ |
| Tomas Berg | Boats | ❌ |

## Action Items

| Owner | Action | Due |
|---|---|---|
| Mira, Quendrin | Publish the plan | 2024-02-20 |
| | Book the hall | - |
`)
    expect(meeting.participants).toEqual(['Mira Lund'])
    expect(tasks(meeting)).toEqual([
      [['Mira', 'Quendrin'], 'Publish the plan', 'open', '2024-02-20'],
      [[], 'Book the hall', 'open', null],
    ])
  })

  it('who, what, when; people on lines of their own in one paragraph', () => {
    const meeting = read(`# Design sync - 7 Feb 2024

Present: Mira, Tomas
Apologies: Ada

## Topics discussed

1. **Ropes**
2. **Cranes**

## Next actions

| Who | What | When |
| --- | --- | --- |
| Mira | Ask for prices | 14 Feb |
`)
    expect([meeting.participants, meeting.excused]).toEqual([['Mira', 'Tomas'], ['Ada']])
    expect(topics(meeting)).toEqual([
      ['Ropes', []],
      ['Cranes', []],
    ])
    expect(tasks(meeting)).toEqual([[['Mira'], 'Ask for prices', 'open', '2024-02-14']])
  })

  it('a pad without headings: the plan, then the talk over the same topics; a vote that names its subject', () => {
    const meeting = read(`2024-02-07 18:00 UTC

Attending:
 * Mira Lund (chair)
 * Tomas

Regrets:
 * Ada

Agenda:
 1. Ropes (Mira)
 2. Money

Discussion:

* Ropes
    * ACTION: Tomas - get two quotes before Friday
* Money
    * VOTE: approve 2000 for travel. +1 Mira, +1 Tomas. Passed.
`)
    expect([meeting.participants, meeting.excused]).toEqual([['Mira Lund', 'Tomas'], ['Ada']])
    expect(topics(meeting)).toEqual([
      ['Ropes', []],
      ['Money', []],
    ])
    expect(tasks(meeting)).toEqual([[['Tomas'], 'get two quotes before Friday', 'open', '2024-02-09']])
    expect(decided(meeting)).toEqual([['approve 2000 for travel', 'accepted']])
  })

  it('names with handles; the tickets below the name of a repository; headings that nobody filled', () => {
    const meeting = read(`# Steering Meeting 2024-02-07

## Present

* Mira Lund @miral (voting member)

## Agenda

### harbour/boat

* oars are deprecated [#51](https://harbour.example/pull/51)
  * @miral will ask
* rafts are dropped [#52](https://harbour.example/pull/52)

## Q&A, Other
`)
    expect(meeting.participants).toEqual(['miral'])
    expect(topics(meeting).map((topic) => (topic as string[])[0])).toEqual([
      'harbour/boat',
      'oars are deprecated #51',
      'rafts are dropped #52',
    ])
  })

  it('topics with presenter and time box in brackets; attendance on a bullet', () => {
    const meeting = read(`# Group Minutes, Interim 2024-02-07

- Attendance: Mira Lund, Tomas Berg
- Absent: Ada Stone

## Opening (chairs, 5 min)

Note well.

## draft-ropes-03 (Kirsten Oak, 20 min)

ACTION: Kirsten to submit -04
`)
    expect([meeting.participants, meeting.excused]).toEqual([['Mira Lund', 'Tomas Berg'], ['Ada Stone']])
    expect(meeting.agenda.at(-1)).toMatchObject({
      title: 'draft-ropes-03',
      owners: ['Kirsten Oak'],
      minutes: 20,
    })
    expect(tasks(meeting)).toEqual([[['Kirsten'], 'submit -04', 'open', null]])
  })

  it('a log of a bot that opens meetings: its opener leads, those who speak are present', () => {
    const meeting = read(
      `15:00:02 <mira> #startmeeting harbour
15:00:02 <quaymeet> Meeting started Wed Feb  7 15:00:02 2024 UTC.  The chair is mira.
15:00:10 <mira> #topic Ropes
15:00:20 <tberg> o/
15:01:00 <mira> #action tberg to ask two makers
15:01:30 <mira> #agreed buy new ropes
15:02:00 <mira> #endmeeting
`,
      'harbour/2024-02-07.log',
    )
    expect(meeting.participants).toEqual(['mira', 'tberg'])
    expect(meeting.chores).toMatchObject([{ role: 'moderation', people: ['mira'] }])
    expect(tasks(meeting)).toEqual([[['tberg'], 'ask two makers', 'open', null]])
    expect(decided(meeting)).toEqual([['buy new ropes', 'accepted']])
  })

  it('running notes: who was there on one line, then bullet by bullet what came up', () => {
    const meetings = readAll(`# SIG Harbour

## February 7, 2024

**Attendees:** Mira Lund (Quay Corp), Quendrin Voss

**Note taker:** Quendrin Voss

* [mira] Ropes for winter
    * AI(quendrin): write down the lengths
* [quendrin] Gulls
    * Decision: count them
* Open floor

Action items:
* [ ] Mira: ask two makers
* [x] Quendrin Voss: feed the cat

## January 31, 2024

**Attendees:** Mira Lund, Ada Stone

* [ada] Paint
    * grey is out
`)
    expect(meetings.map(({ date, participants }) => [date, participants])).toEqual([
      ['2024-02-07', ['Mira Lund', 'Quendrin Voss']],
      ['2024-01-31', ['Mira Lund', 'Ada Stone']],
    ])
    expect(meetings.map(topics)).toEqual([
      [
        ['Ropes for winter', ['mira']],
        ['Gulls', ['quendrin']],
      ],
      [['Paint', ['ada']]],
    ])
    expect(meetings.map(tasks)).toEqual([
      [
        [['quendrin'], 'write down the lengths', 'open', null],
        [['Mira'], 'ask two makers', 'open', null],
        [['Quendrin Voss'], 'feed the cat', 'done', null],
      ],
      [],
    ])
  })

  it('a line that leads in to tasks is not told to lack one', () => {
    const text = '# Harbour 2024-02-07\n\nAction items:\n* [ ] Mira: ask two makers\n'
    const { diagnostics } = readMinutes({ file: 'harbour/notes.md', text, style: null })
    expect(diagnostics.map(({ code }) => code)).not.toContain('empty-action-item')
  })

  it('each line of a form stands for itself', () => {
    const meeting = read(`# Weekly sync

Date: February 7, 2024
Attendees: Mira, Tomas, Ada
Next meeting: February 14, 2024

## Topics

1. **Ropes** (Mira)
`)
    expect([meeting.date, meeting.participants]).toEqual(['2024-02-07', ['Mira', 'Tomas', 'Ada']])
  })

  it.each([
    'Harbour Board Meeting\n7 February 2024, 18:00 UTC\n',
    'Harbour Board Meeting\nFebruary 7, 2024 9am PT\n',
    'Harbour Board Meeting\n07.02.2024 14:00-15:30\n',
  ])('the day and hour below the name of the meeting: %j', (opening) => {
    const meeting = read(
      `${opening}\nPresent: Mira Lund, Tomas Berg\nRegrets: Ada Stone\n\nACTION: Mira to send the report\nRESOLVED: The report is accepted.\n`,
      'harbour/board.txt',
    )
    expect([meeting.date, meeting.participants, meeting.excused]).toEqual([
      '2024-02-07',
      ['Mira Lund', 'Tomas Berg'],
      ['Ada Stone'],
    ])
    expect(tasks(meeting)).toEqual([[['Mira'], 'send the report', 'open', null]])
    expect(decided(meeting)).toEqual([['The report is accepted.', 'accepted']])
  })

  it('headings that are underlined', () => {
    const meeting = read(
      'Harbour 2024-02-07\n==================\n\nRopes\nfor winter\n----------\n\n- long ones\n',
    )
    expect(topics(meeting)).toEqual([['Ropes for winter', []]])
  })
})
