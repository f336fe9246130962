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
