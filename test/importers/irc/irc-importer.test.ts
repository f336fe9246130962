import { describe, expect, it } from 'vitest'
import { ircImporter } from '../../../importers/irc/irc-importer.js'
import { logFrom, readLog, whoOf } from './read-log.js'

const source = (
  text: string,
  file = 'harbour/2024-02-07/irc.log',
): Parameters<typeof ircImporter.read>[0] => ({
  file,
  text,
  style: null,
})

describe('recognising a log', () => {
  const log = logFrom(['mira: present+', 'mira: topic: Docks', 'jon: hello', 'mira: bye'])
  it.each(['a/irc.log', 'a/irc.txt'])('%s', (file) =>
    expect(ircImporter.recognises(source(log, file))).toBeGreaterThan(0.9),
  )
  it('minutes in Markdown are none', () => {
    const text = '# Minutes\n\n- 16:00 we began\n- <mira> wrote this\n\nTopic: Docks\n'
    expect(ircImporter.recognises(source(text, 'a/2024-02-07.md'))).toBe(0)
  })
})

describe('the day', () => {
  const day = (text: string, file: string): unknown => {
    const [meeting] = ircImporter.read(source(text, file)).meetings
    return meeting && [meeting.date, meeting.dateFrom]
  }
  it('RRSAgent names it', () =>
    expect(day('16:00 <RRSAgent> logging to https://logs.example/2024/02/07-docks-irc', 'irc.log')).toEqual([
      '2024-02-07',
      'log',
    ]))
  it('Date: names it', () =>
    expect(day('16:00 <mira> Date: 2024-02-07', 'irc.log')).toEqual(['2024-02-07', 'log']))
  it('full time stamps name it', () =>
    expect(day('2024-02-07T16:00Z <mira> hi', 'irc.log')).toEqual(['2024-02-07', 'log']))
  it.each(['2024-02-07/irc.log', '2024/02/07-docks.log', 'docks-20240207.txt', 'docks.2024-02-07.log'])(
    'the name gives it: %s',
    (file) => expect(day('16:00 <mira> hi', file)).toEqual(['2024-02-07', 'file-name']),
  )
  it('a day that does not exist is none: no meeting, and a diagnostic says so', () => {
    const read = ircImporter.read(source('16:00 <mira> hi', '2024-02-31/irc.log'))
    expect(read.meetings).toEqual([])
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['no-meeting'])
  })
  it('log and name disagree: the log is believed, and a diagnostic says so', () => {
    const text = '16:00 <RRSAgent> logging to https://logs.example/2024/02/08-docks-irc'
    const read = ircImporter.read(source(text))
    expect(read.meetings[0]).toMatchObject({ date: '2024-02-08', nameDate: '2024-02-07' })
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['date-conflict'])
  })
})

describe('people', () => {
  it('present+ is who types it or who is named; bots echo; regrets are excused', () => {
    const meeting = readLog([
      'mira: present+',
      'jon: present+ jon, Ada Voss',
      'Zakim: Present: mira, jon, ghost',
      'kai: regrets+',
      'mira: regrets: lena',
      'jon: present+',
    ])
    expect(whoOf(meeting.participants)).toEqual(['mira', 'jon', 'Ada Voss'])
    expect(whoOf(meeting.excused)).toEqual(['kai', 'lena'])
  })
  it('present- takes back', () =>
    expect(whoOf(readLog(['mira: present+ jon, ada', 'mira: present- jon']).participants)).toEqual(['ada']))
  it('a lengthened nick is the same person, another with the same beginning is not', () =>
    expect(
      whoOf(
        readLog(['mira: present+', 'mira_: present+', 'mira-away: present+', 'mirabel: present+'])
          .participants,
      ),
    ).toEqual(['mira', 'mirabel']))
  it('scribe and chair, each person once a role', () => {
    const { chores } = readLog([
      'mira: chair: mira',
      'jon: scribe+',
      'ada: scribe: kai',
      'jon: scribe-',
      'jon: scribe+',
      'ada: chair+',
    ])
    expect(chores.map(({ role, people }) => [role, ...whoOf(people)])).toEqual([
      ['moderation', 'mira'],
      ['minutes', 'jon'],
      ['minutes', 'kai'],
      ['moderation', 'ada'],
    ])
  })
})

describe('the agenda', () => {
  it('is what was taken up, not what was planned', () => {
    const { agenda } = readLog([
      'agendabot: agenda+ Cranes',
      'mira: agenda+ Gulls',
      'Zakim: agendum 1 -- Docks -- taken up [from mira]',
      'Zakim: agendum 1, Docks, closed',
      'Zakim: agendum 2. "Cranes" taken up [from mira]',
      'Zakim: agendum 2 was just opened, mira',
    ])
    expect(agenda.map(({ title }) => title)).toEqual(['Docks', 'Cranes'])
  })
  it('a topic announced twice is one, and its talk goes on', () => {
    const { agenda, actionItems } = readLog([
      'Zakim: agendum 1 -- Docks -- taken up [from mira]',
      'mira: topic: docks',
      'mira: they rot',
      'mira: topic: Cranes',
      'mira: topic: Docks',
      'mira: action: jon to tar them',
    ])
    expect(agenda.map(({ title }) => title)).toEqual(['Docks', 'Cranes'])
    expect(actionItems[0]?.agendaLine).toBe(1)
  })
  it('keeps who said what, without queue, bots and corrections', () => {
    const { agenda } = readLog([
      'jon: Topic: Docks',
      'ada: q+ to object',
      'jon: mira: the docks rot',
      'jon: ... since long',
      'Zakim: ada, you wanted to object',
      'jon: ack ada',
      'ada: they do not',
    ])
    expect(agenda[0]?.notes).toBe('mira: the docks rot\n… since long\nada: they do not')
  })
})

describe('action items', () => {
  const tasks = (lines: readonly string[]): unknown[] =>
    readLog(lines).actionItems.map(({ owners, text, marker }) => [whoOf(owners), text, marker])

  it('owners before "to", several of them, and none', () =>
    expect(
      tasks([
        'mira: ACTION: jon to tar the docks',
        'mira: action: Ada Voss and Kai to paint',
        'mira: action: jon, ada, kai to sweep',
        'mira: ACTION: Ask the mayor to pay',
        'mira: ACTION: Define which rope to use',
        'mira: ACTION ada: count gulls',
      ]),
    ).toEqual([
      [['jon'], 'tar the docks', 'explicit'],
      [['Ada Voss', 'Kai'], 'paint', 'explicit'],
      [['jon', 'ada', 'kai'], 'sweep', 'explicit'],
      [[], 'Ask the mayor to pay', 'explicit'],
      [[], 'Define which rope to use', 'explicit'],
      [['ada'], 'count gulls', 'explicit'],
    ]))

  it("bots' echoes and recaps, and a recap that a person pastes, are no further ones", () =>
    expect(
      tasks([
        'mira: ACTION: jon to tar the docks',
        'trackbot: Created ACTION-7 - Tar the docks [on jon - due 2024-02-14]',
        'RRSAgent: I see 1 open action item saved in https://logs.example/actions.rdf :',
        'RRSAgent: ACTION: jon to tar the docks [1]',
        'RRSAgent:   recorded in https://logs.example/irc#T16-00',
        'mira: Summary of actions',
        'mira: ACTION: jon to tar the docks [recorded in https://logs.example/irc]',
      ]),
    ).toEqual([[['jon'], 'tar the docks', 'explicit']]))

  it('goes on in the next line by the same hand only', () => {
    const { actionItems } = readLog([
      'mira: ACTION: jon to tar the docks',
      'mira: ... and the pier',
      'ada: ... I was saying',
    ])
    expect(actionItems.map(({ text, span }) => [text, span.endLine])).toEqual([
      ['tar the docks and the pier', 2],
    ])
  })

  it('a day in its words is its due day', () =>
    expect(readLog(['mira: ACTION: jon to tar the docks by 2024-03-01']).actionItems[0]?.due).toBe(
      '2024-03-01',
    ))

  it('an empty one is none', () => expect(tasks(['mira: ACTION:', 'mira: action: ...'])).toEqual([]))

  it('nobody named: a diagnostic at the words', () => {
    const { diagnostics } = ircImporter.read(source(logFrom(['mira: ACTION: Tar the docks'])))
    expect(diagnostics).toMatchObject([{ code: 'action-without-owner', span: { line: 1, column: 17 } }])
  })

  it('a promise in the talk is a suggestion with a reason, by the speaker that the scribe names', () => {
    const { actionItems } = readLog(["jon: mira: I see. I'll open an issue about the gulls. They bite."])
    expect(actionItems).toMatchObject([
      { marker: 'inferred', text: 'open an issue about the gulls.', owners: [{ handle: 'mira' }] },
    ])
    expect(actionItems[0]?.reason).toContain('mira')
  })

  it('a task given to somebody of the log is one too', () =>
    expect(tasks(['ada: present+', 'jon: mira: we need ada to check the ropes'])).toEqual([
      [['ada'], 'check the ropes', 'inferred'],
    ]))

  it.each([
    "mira: I'll be there",
    "mira: I'll point out that gulls bite",
    'mira: I will have to leave',
    'mira: we will write more rules',
    'mira: if I will open the gate, gulls come',
    'mira: the crane will move the boats',
  ])('no promise: %s', (line) => expect(tasks([line])).toEqual([]))

  it('talk right before the ACTION line is not a second task', () =>
    expect(tasks(["jon: mira: I'll open an issue", 'jon: ACTION: mira to open an issue'])).toHaveLength(1))
})

describe('decisions', () => {
  it('RESOLVED with the votes since the proposal, each voice once', () => {
    const { decisions } = readLog([
      'mira: PROPOSED: tar the docks',
      'jon: -1',
      'ada: +1',
      'jon: +1 on second thought',
      'Zakim: +1',
      'kai: 0',
      'mira: RESOLVED: tar the docks',
    ])
    expect(decisions).toMatchObject([
      {
        text: 'tar the docks',
        outcome: 'accepted',
        marker: 'explicit',
        votes: { yes: 2, no: 0, abstain: 1, unanimous: false },
      },
    ])
  })
  it("a proposal that nobody resolved is none, and its votes are not the next one's", () => {
    const { decisions } = readLog([
      'mira: PROPOSAL: sell the docks',
      'jon: +1',
      'mira: topic: Cranes',
      'mira: RESOLUTION: oil the cranes',
    ])
    expect(decisions.map(({ text, votes }) => [text, votes])).toEqual([['oil the cranes', null]])
  })
  it.each([
    ['RESOLVED: do not sell the docks', 'rejected'],
    ['RESOLVED: close 7 as "won\'t fix"', 'rejected'],
    ['RESOLVED: hold off on the docks until more tar is there', 'deferred'],
    ['RESOLVED: paint it; this will not harm the gulls', 'accepted'],
    ['#rejected sell the docks', 'rejected'],
  ])('%s: %s', (line, outcome) => expect(readLog([`mira: ${line}`]).decisions[0]?.outcome).toBe(outcome))
  it('"resolved" in the talk is none', () =>
    expect(
      readLog(['mira: that issue is resolved: see above', 'jon: mira: resolved issues stay']).decisions,
    ).toEqual([]))
})
