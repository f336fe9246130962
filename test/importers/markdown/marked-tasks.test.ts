import { describe, expect, it } from 'vitest'
import { writtenAs } from '../../../importers/mentions.js'
import { readMinutes } from '../../../importers/registry.js'
import { codesIn, explicitIn, HEAD, readMeeting, told } from './read-meeting.js'

describe('"AI:" without an owner', () => {
  it.each([
    'models hallucinate',
    'great for summaries',
    'the new models are too expensive',
    'helps with minutes',
    'generates more text than anybody reads',
    'support is poor',
    'use cases are unclear',
    'writing minutes by machine is tempting',
    'a topic for the next workshop',
    'Models help us',
  ])('is a remark where the words ask for nothing: %s', (words) => {
    expect(explicitIn(`- AI: ${words}\n`)).toEqual([])
    expect(codesIn(`- AI: ${words}\n`)).toEqual(['unclear-action-mark'])
  })

  it.each([
    'order disks',
    'please order disks',
    'check that the models are loaded',
    'make sure disks are labelled',
    'adding notes regarding disks',
    'needs reviews by two of us',
    'to be noted in the handbook',
    'rack plan (depot#4): remove the old rows',
    'vendors please test the new racks',
    'the talks to be arranged',
  ])('is a task where they ask for something: %s', (words) => {
    expect(explicitIn(`- AI: ${words}\n`)).toEqual([` | ${words} | open`])
  })

  it.each([
    ['- The rack is full -> AI: short plan of a new one', ' | short plan of a new one | open'],
    ['- AI Kim: hallucinate less', 'Kim | hallucinate less | open'],
    ['- TODO: release notes', ' | release notes | open'],
  ])('an arrow, an owner or a plainer mark are evidence of their own: %s', (body, expected) => {
    expect(explicitIn(`${body}\n`)).toEqual([expected])
  })
})

describe('sign-off', () => {
  const boxes = (heading: string): string =>
    `\n${heading}\n\n- [ ] @mira\n- [x] @tomas (storage)\n- [ ] Approved by\n- [x] Approved by Ines Kern\n- [ ] Sign-off: storage\n- [ ] Signed off by @mira\n`

  it.each(['## Sign-off', '### Approvals', '### Release 4', 'Sign-off:'])(
    'boxes below %j are signatures, no tasks',
    (heading) => {
      expect(explicitIn(boxes(heading))).toEqual([])
    },
  )
  it('so are roles below a heading for it', () => {
    expect(explicitIn('\n## Sign-off\n\n- [ ] Legal\n- [x] Product owner\n')).toEqual([])
    expect(explicitIn('\n## Release\n\n- [ ] Legal\n')).toEqual([' | Legal | open'])
  })
  it('signing and approving something is a task', () => {
    expect(explicitIn('- [ ] @mira to sign off the plan\n- [ ] Approve the plan\n')).toEqual([
      'mira | sign off the plan | open',
      ' | Approve the plan | open',
    ])
  })
  it.each([
    '- [ ] @mira',
    '## Action items\n- [ ] @mira',
    '## Action items\n- @mira:',
    '- TODO:\n    - @mira',
    '- TODO:\n    - <b></b>',
    '## TODO',
  ])('nothing to do is no action item: %j', (body) => {
    expect(explicitIn(`\n${body}\n`).filter((item) => / \|\s+\| /.test(item))).toEqual([])
  })
  it('tells of an entry that says nothing', () => {
    expect(codesIn('- TODO:\n    - @mira\n')).toContain('empty-action-item')
  })
})

describe('owners', () => {
  const NAMES = HEAD.replace('- @mira\n', '- Mira Sund (@mira)\n').replace('- @tomas\n', '- Tomas van Berg\n')
  const owners = (line: string): string[][] => {
    const [meeting] = readMinutes({
      file: 'data/20250306.md',
      text: `${NAMES}${line}\n`,
      style: null,
    }).meetings
    return (meeting?.actionItems ?? []).map((item) => [item.owners.map(writtenAs).join('+'), item.text])
  }

  it.each([
    ['- AI (MS): order disks', 'MS', 'order disks'],
    ['- AI: order disks (MS)', 'MS', 'order disks'],
    ['- AI: MS to order disks', 'MS', 'order disks'],
    ['- AI TB: order disks', 'TB', 'order disks'],
    ['- AI: order disks (TB, MS)', 'TB+MS', 'order disks'],
    ['- AI storage team: order disks', 'storage team', 'order disks'],
    ['- AI the release group to order disks', 'release group', 'order disks'],
  ])('%s', (line, who, task) => {
    expect(owners(line)).toEqual([[who, task]])
  })
  it('letters that no participant, or more than one, bears are no owner', () => {
    expect(owners('- AI: order disks (XY)')).toEqual([['', 'order disks (XY)']])
    const two = NAMES.replace('- @ines-k\n', '- Malin Storm\n')
    const [meeting] = readMinutes({
      file: 'data/20250306.md',
      text: `${two}- AI: order disks (MS)\n`,
      style: null,
    }).meetings
    expect(meeting?.actionItems[0]?.owners).toEqual([])
  })
  it('stand over a list of their tasks', () => {
    expect(
      explicitIn(
        '\n## Action items\n\n- @mira:\n    - order disks\n    - call the vendor\n- @tomas\n    - plan the move\n',
      ),
    ).toEqual(['mira | order disks | open', 'mira | call the vendor | open', 'tomas | plan the move | open'])
  })
})

describe('one mark, two tasks', () => {
  it.each([
    ['- AI @mira: call the vendor, @tomas: pay the vendor'],
    ['- AI @mira to call the vendor, @tomas to pay the vendor'],
    ['- AI @mira: call the vendor; @tomas will pay the vendor'],
    ['- AI @mira: call the vendor and @tomas: pay the vendor'],
    ['- [ ] @mira to call the vendor, @tomas to pay the vendor'],
  ])('%s', (line) => {
    expect(explicitIn(`${line}\n`)).toEqual([
      'mira | call the vendor | open',
      'tomas | pay the vendor | open',
    ])
  })
  it.each([
    [
      '- AI @mira: talk to @tomas, @ines-k: they know the rack',
      'talk to @tomas, @ines-k: they know the rack',
    ],
    ['- AI @mira: plan the move with @tomas, @ines-k', 'plan the move with @tomas, @ines-k'],
    [
      '- AI @mira: read depot, see https://depot.example/@tomas: it tells',
      'read depot, see https://depot.example/@tomas: it tells',
    ],
  ])('people inside a task make no second one: %s', (line, text) => {
    expect(explicitIn(`${line}\n`)).toEqual([`mira | ${text} | open`])
  })
})

describe('a sentence that goes on behind a blank line', () => {
  it('is one task, with its day', () => {
    const [item] = readMeeting('- AI @mira: call the vendor\n\n  by Friday\n').actionItems
    expect(item?.text).toBe('call the vendor by Friday')
    expect(item?.due).toBe('2025-03-07')
    expect(item?.span).toMatchObject({ line: 11, endLine: 13 })
  })
  it.each(['The vendor knows.', 'vendor: DockCo', '- by Friday'])(
    'a note of its own is none of it: %s',
    (note) => {
      const [item] = readMeeting(`- AI @mira: call the vendor\n\n  ${note}\n`).actionItems
      expect(item?.text).toBe('call the vendor')
    },
  )
})

describe('code', () => {
  it.each([
    ['indented', '\nAn example:\n\n    AI @tomas: order disks\n'],
    ['indented in a bullet', '- An example:\n\n      AI @tomas: order disks\n'],
    ['indented by a tab', '\nAn example:\n\n\tTODO: order disks\n'],
  ])('%s holds no action item', (_, body) => {
    expect(explicitIn(body)).toEqual([])
  })
  it('what is indented as people indent lists and notes is read', () => {
    expect(
      explicitIn('\nTasks:\n\n    - AI @tomas: order disks\n- racks\n\n  AI @mira: count them\n'),
    ).toEqual(['tomas | order disks | open', 'mira | count them | open'])
  })
  it('tags and emphasis between backticks are words', () => {
    const meeting = readMeeting(
      '\n### The `<rack>` tag (<b>soon</b>)\n- AI @mira: rename `<b>` and `a ** b` to <i>rack</i>\n- Decision: keep `<disk>` and [the `<pod>`](https://depot.example/4)\n',
    )
    expect(meeting.agenda[1]?.title).toBe('The `<rack>` tag (soon)')
    expect(meeting.actionItems.map(told)).toEqual(['mira | rename `<b>` and `a ** b` to rack | open'])
    expect(meeting.decisions[0]?.text).toBe('keep `<disk>` and [the `<pod>`](https://depot.example/4)')
  })
})

describe('several names', () => {
  it.each([
    [
      '- AI @mira: talk to Ada, Kim will check the disks',
      ['mira | talk to Ada, Kim will check the disks | open'],
    ],
    ['- AI Ada, Kim: check the disks', ['Ada+Kim | check the disks | open']],
    [
      '- AI @mira: call the vendor, Kim will check the disks',
      ['mira | call the vendor | open', 'Kim | check the disks | open'],
    ],
    [
      '- AI @mira: write to the Storage Board, @tomas to check the disks',
      ['mira | write to the Storage Board | open', 'tomas | check the disks | open'],
    ],
  ])('without a handle are divided only where nobody stands before the comma: %j', (body, tasks) => {
    expect(explicitIn(`${body}\n`)).toEqual(tasks)
  })
})
