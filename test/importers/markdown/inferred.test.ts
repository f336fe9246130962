import { describe, expect, it } from 'vitest'
import { inferredIn, readMeeting } from './read-meeting.js'

describe('a promise that nothing marks', () => {
  it.each([
    ['- @tomas plans to order disks', 'tomas | order disks | open'],
    ['- @tomas promised to order disks', 'tomas | order disks | open'],
    ['- Kurt volunteered to order disks', 'Kurt | order disks | open'],
    ['- Kurt also volunteered to order disks', 'Kurt | order disks | open'],
    ['- @tomas is going to order disks', 'tomas | order disks | open'],
    ['- Kurt was assigned to review it', 'Kurt | review it | open'],
    ['- Kurt can ask the vendor', 'Kurt | ask the vendor | open'],
    ['- @tomas to leave a comment', 'tomas | leave a comment | open'],
    ['- @tomas will soon order disks', 'tomas | order disks | open'],
    ['- tomas to order disks', 'tomas | order disks | open'],
    ['- kurt to order disks', 'kurt | order disks | open'],
    ['- jlfelix to order disks', 'jlfelix | order disks | open'],
    ['- result: mira checks if the rack is full', 'mira | checks if the rack is full | open'],
    ['- @tomas: looks good, will order disks', 'tomas | order disks | open'],
    ["- @tomas: they are cheap. I'll order disks", 'tomas | order disks | open'],
    ['- @tomas:\n    - will order disks', 'tomas | order disks | open'],
    ["- Kurt\n    - disks are cheap, I'll order some", 'Kurt | order some | open'],
    ['- who else? ask the vendor (@tomas)', 'tomas | ask the vendor | open'],
  ])('%j', (body, expected) => {
    expect(inferredIn(`${body}\n`)).toEqual([expected])
  })

  it.each([
    ['- the rack is full and Jeff will order disks', 'Jeff | order disks | open'],
    ['- we met the vendor, and Jeff will order disks', 'Jeff | order disks | open'],
  ])('by somebody named behind "and": %j', (body, expected) => {
    expect(inferredIn(`${body}\n`)).toEqual([expected])
  })

  it.each([
    '- @tomas to order disks, @mira to call the vendor',
    '- @tomas will order disks and @mira will call the vendor',
    '- Racks: @tomas will order disks, and @mira to call the vendor.',
  ])('of two, each has its own words: %j', (body) => {
    expect(inferredIn(`${body}\n`).map((item) => item.replace('vendor.', 'vendor'))).toEqual([
      'tomas | order disks | open',
      'mira | call the vendor | open',
    ])
  })

  it.each([
    ['- the racks will be moved by @tomas', 'tomas | the racks will be moved | open'],
    ['- a ticket will be opened (@tomas)', 'tomas | a ticket will be opened | open'],
    ['- Racks are full. Disks need to be ordered by @tomas soon', 'tomas | Disks need to be ordered | open'],
    ['- plan (yet to be drawn by Kurt)', 'Kurt | yet to be drawn | open'],
  ])('in the passive voice: %j', (body, expected) => {
    expect(inferredIn(`${body}\n`)).toEqual([expected])
  })

  it.each([
    '- the call will be moderated by @tomas',
    '- racks will be discussed (@tomas)',
    '- to be continued in May (Team Racks)',
    '- the racks were moved by @tomas',
    '- the racks will be moved by rail',
  ])('no work of those named: %j', (body) => {
    expect(inferredIn(`${body}\n`)).toEqual([])
  })

  it.each([
    ['- racks- Kurt to check them', 'Kurt | check them | open'],
    ['- racks-Kurt to check them', null],
  ])('behind a dash without its first space: %j', (body, expected) => {
    expect(inferredIn(`${body}\n`)).toEqual(expected === null ? [] : [expected])
  })

  it.each([
    ['a marked task of theirs', '- AI Quarrel: count the disks\n- Quarrel will order disks'],
    ['a topic that they bring', '### Disks (@quarrel)\n\n- quarrel will order disks'],
    ['a handle elsewhere', '- @quarrel was here\n- quarrel to order disks'],
  ])('of somebody whom nobody listed, known by %s', (_, body) => {
    expect(inferredIn(`${body}\n`).map((item) => item.toLowerCase())).toEqual([
      'quarrel | order disks | open',
    ])
  })

  it.each([
    '- Quarrel will order disks',
    '- Status: fine\n- Status: done\n- Status will change',
    '- Backend: fine\n- Backend: agreed, fine\n- Backend will remove the old lifts',
  ])('not of a word that may be anything: %j', (body) => {
    expect(inferredIn(`${body}\n`)).toEqual([])
  })

  it.each([
    '- happy to review the drafts',
    '- free to comment on the plan',
    '- remember to ask the vendor',
    '- fine to prepare a draft',
    '- shoremaster to leave a note',
    '- ability to write a note',
    '- ornate to prepare a draft',
  ])('not of a word in small letters that names nobody elsewhere: %j', (body) => {
    expect(inferredIn(`${body}\n`)).toEqual([])
  })

  it.each([
    '- Kurt is willing to host us',
    '- we plan it with @tomas and @mira to look into racks',
    '- Kurt clarifies that disks are cheap',
    '- Kurt agreed to this plan',
    "- Kurt: won't do that, I will not order disks",
    '- Kurt: if all agree, will order disks',
    '- @tomas will only return tomorrow',
    '- 10 minutes racks -> @tomas',
    '- Racks are full. Working on it (@tomas)',
    '- @tomas:\n    - ordered disks',
    '- Kurt can explain the racks',
  ])('none in %j', (body) => {
    expect(inferredIn(`${body}\n`)).toEqual([])
  })
})

describe("a decision's words", () => {
  it.each([
    ['- Decision: **Racks:** we buy two', 'Racks: we buy two'],
    ['- **Racks:** we agreed to buy two', 'Racks: we agreed to buy two'],
    ['- **Decision:** buy two racks', 'buy two racks'],
    ['\n## Decisions\n\n- Decision: buy two racks', 'buy two racks'],
    [
      '\n## Decisions and actions\n\n- **Racks:** Approved the buying of two',
      'Racks: Approved the buying of two',
    ],
    ['\n| Topic | Decision |\n| --- | --- |\n| Racks | Decision: buy two racks |', 'buy two racks'],
  ])('%j', (body, text) => {
    expect(readMeeting(`${body}\n`).decisions.map((decision) => decision.text)).toEqual([text])
  })
})

describe('what is settled without a word for it', () => {
  const settled = (body: string): string[] =>
    readMeeting(`${body}\n`).decisions.map(({ text, outcome, marker }) => `${marker} | ${outcome} | ${text}`)

  it.each([
    ['- Let’s buy two racks', 'inferred | accepted | Let’s buy two racks'],
    ['- We won’t support tape', 'inferred | rejected | We won’t support tape'],
    ['- pushed to next week', 'inferred | deferred | pushed to next week'],
    ['- (rest moved to the next meeting)', 'inferred | deferred | (rest moved to the next meeting)'],
    ['- Discussion to be continued next time', 'inferred | deferred | Discussion to be continued next time'],
    [
      '- Kurt could not come, so the racks will be pushed to a later meeting',
      'inferred | deferred | Kurt could not come, so the racks will be pushed to a later meeting',
    ],
    [
      '- Further questions to be moved to the mailing list',
      'inferred | deferred | Further questions to be moved to the mailing list',
    ],
  ])('%j', (body, expected) => {
    expect(settled(body)).toEqual([expected])
  })

  it.each([
    '- it is late and I won’t do that today',
    '- disks are moved to the next rack',
    '- Kurt: feel free to look at it, we can discuss next week',
    '- maybe moved to next week',
  ])('none in %j', (body) => {
    expect(settled(body)).toEqual([])
  })
})
