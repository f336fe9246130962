import { describe, expect, it } from 'vitest'
import { writtenAs } from '../../../importers/mentions.js'
import { readMinutes } from '../../../importers/registry.js'
import { explicitIn as explicit, HEAD, readMeeting, told } from './read-meeting.js'

const items = (body: string): string[] => readMeeting(body).actionItems.map(told)

describe('marked action items', () => {
  it.each([
    ['- AI @tomas: order disks', 'tomas | order disks | open'],
    ['- AI: @tomas order disks', 'tomas | order disks | open'],
    ['- _AI @tomas: order disks_', 'tomas | order disks | open'],
    ['- **AI** @tomas to order disks', 'tomas | order disks | open'],
    ['- Action Item *@tomas*: order disks', 'tomas | order disks | open'],
    ['- TODO: order disks', ' | order disks | open'],
    ['- ToDo (@tomas): order disks', 'tomas | order disks | open'],
    ['- order disks (AI @tomas)', 'tomas | order disks | open'],
    ['- order disks -> AI @tomas', 'tomas | order disks | open'],
    ['- best is tomorrow -> AI @tomas, will order disks', 'tomas | order disks | open'],
    ['- is there room for more? (AI research @tomas)', 'tomas | research: is there room for more? | open'],
    ['- AI @tomas & @ines-k: order disks', 'tomas+ines-k | order disks | open'],
    ['- AI @tomas/@ines-k: order disks', 'tomas+ines-k | order disks | open'],
    ['- AI Tomas: order disks', 'Tomas | order disks | open'],
    ['- AI Team Storage: order disks', 'Team Storage | order disks | open'],
    [
      '- AI @tomas to order disks, AI @mira to call the vendor',
      'tomas | order disks | open',
      'mira | call the vendor | open',
    ],
    ['- AI: order disks\n  for the new rack', ' | order disks for the new rack | open'],
    ['- AI\u00a0@tomas:\u00a0order disks', 'tomas | order disks | open'],
    [
      '- AI @tomas: read https://docs.example/a:b first',
      'tomas | read https://docs.example/a:b first | open',
    ],
    ['- [ ] @tomas to order disks', 'tomas | order disks | open'],
    ['- [x] @tomas to order disks', 'tomas | order disks | done'],
    ['- ~~AI @tomas: order disks~~', 'tomas | order disks | done'],
    ['- AI @tomas: order disks :white_check_mark:', 'tomas | order disks | done'],
    ['- AI @tomas: order disks ✅', 'tomas | order disks | done'],
    ['- AI @tomas: ~~order disks~~', 'tomas | order disks | done'],
    ['- AI: order disks (@tomas) - done', 'tomas | order disks | done'],
    ['- _AI @tomas: order disks_ for the new rack', 'tomas | order disks for the new rack | open'],
    ['- _AI TS_: order disks', 'TS | order disks | open'],
    ['- AI all: read the plan', 'all | read the plan | open'],
    [
      '- plan the move; AI @tomas: order disks; AI @mira: call the vendor',
      'tomas | order disks | open',
      'mira | call the vendor | open',
    ],
    ['- Untested (AI test: @tomas)', 'tomas | test: Untested | open'],
    ['- https://forge.example/5 - AI @tomas: refinement', 'tomas | refinement | open'],
    ['- Can we buy larger disks?\n    - Yes, AI: @tomas', 'tomas | Can we buy larger disks? | open'],
    ['- AI: @tomas', 'tomas | Storage upgrade | open'],
    ['- AI _@tomas: order disks_', 'tomas | order disks | open'],
    ['- @AI tomas: order disks', 'tomas | order disks | open'],
    ['- AI(tomas): order disks', 'tomas | order disks | open'],
    ['- Action Item to @tomas: order disks', 'tomas | order disks | open'],
    ['- AI VP7: order disks', 'VP7 | order disks | open'],
    ['- TODO (for April): order disks', ' | order disks | open'],
    ['- AI: copy-paste the list, which has the disks', ' | copy-paste the list, which has the disks | open'],
    ['- first line\n~~- AI: order disks~~', ' | order disks | done'],
    ['- TODO:\n    - ordering of disks @tomas', 'tomas | ordering of disks | open'],
    ['- TODO:\n    - talk about disks with @tomas', ' | talk about disks with @tomas | open'],
    ['- AI @tomas: order disks\n    - done, see depot#4', 'tomas | order disks | done'],
    ['- AI @tomas: order disks\n    - not done yet', 'tomas | order disks | open'],
    ['- AI @tomas: order disks\n    - obsolete', 'tomas | order disks | dropped'],
  ])('%j', (body, ...expected) => {
    expect(explicit(`${body}\n`)).toEqual(expected)
  })

  it.each([
    ['artificial intelligence', '- AI workloads need more memory\n- We talked about AI and storage\n'],
    ['a plain remark behind the letters', '- AI: the new models are too expensive for us\n'],
    ['an action in a fenced block', '```\nAI @tomas: order disks\n```\n'],
    ['an action between backticks', '- write `AI @tomas: …` where somebody takes a task\n'],
    ['an action in a quotation', '> AI @tomas: order disks\n'],
    ['an action in a comment', '<!-- AI @tomas: order disks -->\n'],
    ['a template line', '- AI: @\n- AI:\n'],
    [
      'a list that says it is empty',
      'AIs from last time:\n\n- almost none, but @mira swept the yard\n- (no explicit AIs)\n- no AIs left over\n',
    ],
    ['words below the end', '---\nEND OF MEETING\n\n- AI @tomas: order disks\n'],
    ['the verb', '- We should take action before the release\n'],
  ])('are not made of %s', (_, body) => {
    expect(explicit(body)).toEqual([])
  })

  it('says what is wrong with an empty one', () => {
    const { diagnostics } = readMinutes({ file: 'data/20250306.md', text: `${HEAD}- AI:\n`, style: null })
    expect(diagnostics.map(({ code }) => code)).toContain('empty-action-item')
  })

  it('reads each bullet below a label once', () => {
    expect(explicit('- TODO:\n    - order disks\n    - call the vendor (@mira)\n')).toEqual([
      ' | order disks | open',
      'mira | call the vendor | open',
    ])
  })

  it.each(['AI from a few weeks ago:', 'Checking AIs of last week', 'Open AIs:'])(
    'of the list %j are carried over',
    (lead) => {
      const [item] = readMeeting(
        `\n- ${lead}\n    - @tomas: order disks (#6, @mira)\n    - plan the move @tomas, @mira\n`,
      ).actionItems
      expect(item?.carriedOver).toBe(true)
    },
  )

  it('knows a list of pending ones', () => {
    const meeting = readMeeting(
      '\nAIs from last time:\n\n- @tomas to order disks\n- AI @mira: plan the move\n    - ongoing\n',
    )
    expect(meeting.actionItems.map((item) => [told(item), item.carriedOver])).toEqual([
      ['tomas | order disks | open', true],
      ['mira | plan the move | open', true],
    ])
    expect(meeting.lists).toHaveLength(1)
  })

  it('keeps the id that a report printed', () => {
    const [item] = readMeeting('- AI @tomas: order disks <!-- mg:ai_0123456789abcdef -->\n').actionItems
    expect(item?.mark).toBe('ai_0123456789abcdef')
  })

  it.each([
    ['by Friday', '2025-03-07'],
    ['until end of May', '2025-05-31'],
    ['by 2025-04-02', '2025-04-02'],
    ['by 02.04.2025', '2025-04-02'],
    ['tomorrow', '2025-03-07'],
    ['today', '2025-03-06'],
    ['next week', null],
    ['by end of Friday week', null],
    ['as presented on Monday', null],
    ['to be presented on Monday', '2025-03-10'],
    ['to be reviewed and presented on Monday', '2025-03-10'],
    ['and get them merged on Monday', '2025-03-10'],
    ['and have the roof fixed on Friday', '2025-03-07'],
    ['and proceed on Monday', '2025-03-10'],
  ])('are due %s', (words, due) => {
    expect(readMeeting(`- AI @tomas: order disks ${words}\n`).actionItems[0]?.due).toBe(due)
  })
})

describe('inferred action items', () => {
  it.each([
    ['- @tomas to order disks', 'tomas | order disks | open'],
    ['- @tomas will order disks', 'tomas | order disks | open'],
    ['- Kurt will ask the vendor', 'Kurt | ask the vendor | open'],
    ['- room is scarce -> @tomas to ask the vendor', 'tomas | ask the vendor | open'],
    ['- order disks (@tomas)', 'tomas | order disks | open'],
    ['- @tomas will get hold of the vendor', 'tomas | get hold of the vendor | open'],
    ['- @tomas: Will ask the vendor', 'tomas | ask the vendor | open'],
    ['- => Order disks (-> @tomas, @mira)', 'tomas+mira | Order disks | open'],
    [
      '- how much room is left? The rack needs planning -> Storage team',
      'Storage team | The rack needs planning | open',
    ],
    ['- the old rack is full -> order disks -> @tomas', 'tomas | order disks | open'],
  ])('%j', (body, expected) => {
    const meeting = readMeeting(`${body}\n`)
    expect(meeting.actionItems.map(told)).toEqual([expected])
    expect(meeting.actionItems[0]?.marker).toBe('inferred')
    expect(meeting.actionItems[0]?.reason).not.toBeNull()
  })

  it.each([
    ['- @tomas reported on the disks'],
    ['- @tomas will join the fair'],
    ['- @tomas will take part in the fair'],
    ['- next week @tomas will moderate'],
    ['- Documentation will be released in March'],
    ['- we should order disks'],
    ['- thanks @tomas'],
    ['- quotas for guests -> Storage team'],
  ])('none in %j', (body) => {
    expect(items(`${body}\n`)).toEqual([])
  })
})

describe('decisions', () => {
  it.each([
    ['- Decision: buy the larger disks', 'buy the larger disks', 'accepted', 'explicit'],
    ['- We agreed to buy the larger disks', 'We agreed to buy the larger disks', 'accepted', 'explicit'],
    [
      '- Decision: postponed until the budget is known',
      'postponed until the budget is known',
      'deferred',
      'explicit',
    ],
    ['- Shall we buy larger disks?\n    - => LATER', 'LATER', 'deferred', 'inferred'],
    ['- Should we buy larger disks?\n    - no', 'no', 'rejected', 'inferred'],
    ['- Shall we put a mast on the roof?\n    - => no mast there', 'no mast there', 'rejected', 'inferred'],
    ['- Decision to buy larger disks', 'buy larger disks', 'accepted', 'explicit'],
    ['- We decided to not buy disks', 'We decided to not buy disks', 'rejected', 'explicit'],
    ['- no hard objections, so we start', 'no hard objections, so we start', 'accepted', 'explicit'],
    ['- Buy larger disks\n    - 6 Yes, 1 Abstain', 'Buy larger disks', 'accepted', 'explicit'],
    ['- Buy larger disks\n    - 1 Yes, 6 No', 'Buy larger disks', 'rejected', 'explicit'],
    ['- Buy larger disks\n    - rejected for now', 'Buy larger disks', 'rejected', 'explicit'],
    ['- Buy larger disks\n    - postponed to April', 'Buy larger disks', 'deferred', 'explicit'],
    ["- let's go with the larger disks", "let's go with the larger disks", 'accepted', 'inferred'],
  ])('%j', (body, text, outcome, marker) => {
    expect(readMeeting(`${body}\n`).decisions).toMatchObject([{ text, outcome, marker }])
  })

  it('takes each thing that was voted on', () => {
    const body =
      '- to be voted upon:\n    - stabilise plan A\n        - unanimous\n    - stabilise plan B\n        - deferred\n'
    expect(readMeeting(body).decisions.map(({ text, outcome }) => [text, outcome])).toEqual([
      ['stabilise plan A', 'accepted'],
      ['stabilise plan B', 'deferred'],
    ])
  })

  it.each([['- This is not resolved yet'], ['- To be decided next week'], ['- a resolved address']])(
    'none in %j',
    (body) => {
      expect(readMeeting(`${body}\n`).decisions).toEqual([])
    },
  )
})

describe('meetings', () => {
  it.each([
    ['# 2025-03-06'],
    ['# Data team 2025–03–06'],
    ['# 06.03.2025'],
    ['# March 6th, 2025'],
    ['# 6 March 2025'],
    ['# Meeting 2025/03/06'],
  ])('the day of %j', (heading) => {
    const text = `${heading}\n\n## Participants\n- @mira\n\n## Agenda\n\n### Disks\n`
    expect(readMinutes({ file: 'data/minutes.md', text, style: null }).meetings[0]?.date).toBe('2025-03-06')
  })

  it('tells when heading and name disagree', () => {
    const reading = readMinutes({ file: 'data/20250313.md', text: HEAD, style: null })
    expect(reading.meetings[0]).toMatchObject({ date: '2025-03-06', nameDate: '2025-03-13' })
    expect(reading.diagnostics.map(({ code }) => code)).toContain('date-conflict')
  })

  it('tells of a day that does not exist', () => {
    const text = HEAD.replace('2025-03-06', '2025-02-30')
    const reading = readMinutes({ file: 'data/20250306.md', text, style: null })
    expect(reading.diagnostics.map(({ code }) => code)).toContain('impossible-date')
  })

  it('divides a file of several, each with participants or an agenda', () => {
    const second = HEAD.replace('2025-03-06', '2025-03-13')
    const { meetings } = readMinutes({ file: 'data/all.md', text: `${HEAD}\n${second}`, style: null })
    expect(meetings.map(({ date }) => date)).toEqual(['2025-03-06', '2025-03-13'])
  })

  it.each(['- Excused: @kim', 'Excused: @kim', '- excused: Kim', '- @kim (excused)'])(
    'counts nobody as present who is excused: %j',
    (line) => {
      const text = HEAD.replace('- @ines-k\n', `- @ines-k\n${line.startsWith('-') ? '' : '\n'}${line}\n`)
      const meeting = readMinutes({ file: 'data/20250306.md', text, style: null }).meetings[0]
      expect(meeting?.participants.map(writtenAs)).toEqual(['mira', 'tomas', 'ines-k'])
    },
  )

  it.each([
    ['### Racks (Tom, 10 min)', 'Racks', ['Tom'], 10],
    ['### Racks (https://forge.example/5)', 'Racks', [], null],
    ['### Racks (@mira, leaves before noon)', 'Racks', ['mira'], null],
  ])('the title of %j', (heading, title, owners, minutes) => {
    const topic = readMeeting(`\n${heading}\n`).agenda[1]
    expect(topic).toMatchObject({ title, minutes })
    expect(topic?.owners.map(writtenAs)).toEqual(owners)
  })

  it('takes no task for a topic of the agenda', () => {
    const text = `${HEAD.slice(0, HEAD.indexOf('###'))}- Racks\n- AI @tomas: order disks\n- TODO:\n    - call the vendor\n`
    const meeting = readMinutes({ file: 'data/20250306.md', text, style: null }).meetings[0]
    expect(meeting?.agenda.map((topic) => topic.title)).toEqual(['Racks'])
    expect(meeting?.actionItems.map(told)).toEqual([
      'tomas | order disks | open',
      ' | call the vendor | open',
    ])
  })

  it('reads check boxes among the participants as attendance, not as tasks', () => {
    const text = HEAD.replace('- @mira\n- @tomas\n- @ines-k\n', '- [x] @mira\n- [ ] @tomas\n- [x] @ines-k\n')
    const meeting = readMinutes({ file: 'data/20250306.md', text, style: null }).meetings[0]
    expect(meeting?.participants.map(writtenAs)).toEqual(['mira', 'ines-k'])
    expect(meeting?.actionItems).toEqual([])
  })

  it('ends no list of participants at a link', () => {
    const text = HEAD.replace(
      '- @tomas\n',
      '- kim [mail](mailto:kim@post.example), [chat](https://chat.example/#/@kim:post.example)\n- @tomas\n',
    )
    const meeting = readMinutes({ file: 'data/20250306.md', text, style: null }).meetings[0]
    expect(meeting?.participants.map(writtenAs)).toEqual(['mira', 'tomas', 'ines-k'])
  })

  it('reads a list that repeats the tasks at the end as tasks of the day', () => {
    const meeting = readMeeting('- AI @tomas: order disks\n\n## Action items\n- @tomas: order disks\n')
    expect(meeting.actionItems.map((item) => [told(item), item.carriedOver, item.agendaLine])).toEqual([
      ['tomas | order disks | open', false, 10],
      ['tomas | order disks | open', false, null],
    ])
  })

  it('reads who takes the minutes', () => {
    const text = HEAD.replace(
      '## Agenda',
      '### Housekeeping\n\n- minute taking: @mira\n- minutes transfer: @tomas\n\n## Agenda',
    )
    const meeting = readMinutes({ file: 'data/20250306.md', text, style: null }).meetings[0]
    expect(meeting?.chores.map(({ role, people }) => [role, ...people.map(writtenAs)])).toEqual([
      ['minutes', 'mira'],
      ['minutes', 'tomas'],
    ])
  })

  it('reads a heading without the space behind its marks', () => {
    const text = HEAD.replace('## Agenda', '##Agenda')
    const meeting = readMinutes({ file: 'data/20250306.md', text, style: null }).meetings[0]
    expect(meeting?.agenda.map((topic) => topic.title)).toEqual(['Storage upgrade'])
  })

  it('knows a stub', () => {
    const text = '# 2025-03-06\n\nSkipped.\n'
    expect(readMinutes({ file: 'data/20250306.md', text, style: null }).meetings[0]?.held).toBe(false)
  })

  it('reads a file with a mark of its encoding and Windows line ends', () => {
    const meeting = readMinutes({
      file: 'data/20250306.md',
      text: `\ufeff${HEAD}- AI @tomas: order disks\n`.replace(/\n/g, '\r\n'),
      style: null,
    }).meetings[0]
    expect(meeting?.participants.map(writtenAs)).toEqual(['mira', 'tomas', 'ines-k'])
    expect(meeting?.actionItems.map(told)).toEqual(['tomas | order disks | open'])
  })

  it('reads title, owner and time box of a topic', () => {
    expect(readMeeting('').agenda).toMatchObject([
      { title: 'Storage upgrade', minutes: 15, owners: [{ handle: 'mira', name: null }] },
    ])
  })
})

describe('headings', () => {
  it('may carry emoji codes', () => {
    const { meetings } = readMinutes({
      file: 'harbour/2025-03-06.md',
      text: '# :ship: 2025-03-06\n\n## :family: Participants\n- @mira\n\n## :telephone: Minutes taking\n- @mira\n\n## :notebook: Agenda\n\n### :anchor: Ropes :rope: (@mira)\n\n## :hammer: Action items\n- @mira: order ropes\n',
      style: null,
    })
    expect(meetings[0]).toMatchObject({
      date: '2025-03-06',
      participants: [{ handle: 'mira' }],
      chores: [{ role: 'minutes' }],
      agenda: [{ title: 'Ropes' }],
      actionItems: [{ text: 'order ropes' }],
    })
  })
  it("may be copied from last week: the day is the heading's, and the name's is kept beside it", () => {
    const { meetings, diagnostics } = readMinutes({
      file: 'harbour/2025-03-13.md',
      text: '# 2025-03-06\n\n## Participants\n- @mira\n\n## Agenda\n\n### Ropes\n',
      style: null,
    })
    expect(meetings).toMatchObject([{ date: '2025-03-06', nameDate: '2025-03-13', dateFrom: 'heading' }])
    expect(diagnostics.map(({ code }) => code)).toContain('date-conflict')
  })
  it.each([
    ['### **[Mira] Ropes**', 'Ropes', ['Mira']],
    ['### [Mira] Ropes', 'Ropes', ['Mira']],
    ['### **[Ropes] of the pier**', '[Ropes] of the pier', []],
  ])('name who brings the topic in square brackets: %j', (heading, title, owners) => {
    const { agenda } = readMeeting(`\n${heading}\n\n- words\n`)
    expect(agenda.at(-1)?.title).toBe(title)
    expect(agenda.at(-1)?.owners.map(writtenAs)).toEqual(owners)
  })
  it('of notes hold the topics, whoever took them', () => {
    const { agenda } = readMeeting('\n# Notes (Kim)\n\n## Ropes\n\n- words\n')
    expect(agenda.map(({ title }) => title)).not.toContain('Notes')
    expect(agenda.at(-1)?.title).toBe('Ropes')
  })
})

describe('files of the same bytes', () => {
  it('are read alike, each with places of its own file', () => {
    const read = (file: string): unknown =>
      readMinutes({ file, text: `${HEAD}- AI @mira: order disks\n`, style: null }).meetings
    expect(read('harbour/20250306.md')).toEqual(read('harbour/20250306-copy.md'))
  })
})

describe('somebody who is away, under the tasks for want of a better place', () => {
  it.each(['Kim out next week (Japan)', 'Kim is on vacation until May', 'Kim Lund will be away'])(
    '%s',
    (words) => {
      expect(explicit(`\n## Action items\n\n- ${words}\n- @mira: order disks\n`)).toEqual([
        'mira | order disks | open',
      ])
    },
  )
  it('but "out of" begins no absence', () => {
    expect(explicit('\n## Action items\n\n- Kim: out of disks, order some\n')).toHaveLength(1)
  })
})
