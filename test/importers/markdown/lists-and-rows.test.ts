import { describe, expect, it } from 'vitest'
import type { ReadActionItem } from '../../../src/domain/minutes.js'
import { readMinutes } from '../../../importers/registry.js'

const HEAD = '# Meeting 2024-02-07\n\nParticipants: @mira, @tomas\n\n'

function itemsOf(text: string): readonly ReadActionItem[] {
  const { meetings } = readMinutes({ file: 'yard/20240207.md', text: HEAD + text, style: null, styles: [] })
  return meetings.flatMap(({ actionItems }) => actionItems)
}
const told = (text: string): string[] =>
  itemsOf(text).map(({ owners, text: words, status }) =>
    [owners.map(({ handle, name }) => handle ?? name).join('+'), words, status].join(' | '),
  )

describe('lists of tasks', () => {
  it('a day or a version at the start of a paragraph numbers nothing', () => {
    expect(
      told(
        '## Action items\n\n- @mira: order ropes\n\n2024-02-14 is a holiday.\n\n- @tomas: write the notice\n',
      ),
    ).toEqual(expect.arrayContaining(['mira | order ropes | open', 'tomas | write the notice | open']))
  })

  it('bullets above the first number are tasks of their own', () => {
    expect(
      told('## Action items\n\n- @mira: order ropes\n\n**7.1** | sweep the yard\n\n- with the big broom\n'),
    ).toContain('mira | order ropes | open')
  })

  it('an entry that speaks of action items is a task where somebody has it', () => {
    const text = '## Action items\n\n- [ ] Check action items page for doubles @tomas\n- @mira: order ropes\n'
    expect(told(text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^tomas \| .*page for doubles/),
        'mira | order ropes | open',
      ]),
    )
  })
})

describe('a team in small letters', () => {
  it.each([
    ['AI: ask storage team to send logs', / \| ask storage team to send logs/],
    ['AI The storage team: send logs', /^storage team \| send logs/],
  ])('%s', (line, expected) => {
    expect(told(`## Ropes\n\n- ${line}\n`)).toEqual([expect.stringMatching(expected)])
  })
})

describe('tables of tasks', () => {
  const table = (title: string, rows: readonly string[]): string =>
    `## ${title}\n\n| Owner | Action | Status |\n| --- | --- | --- |\n${rows.join('\n')}\n`

  it('a column for states tells what is done', () => {
    expect(
      told(table('Action items', ['| Mira | order ropes | Done |', '| Tomas | sweep the yard | open |'])),
    ).toEqual(['Mira | order ropes | done', 'Tomas | sweep the yard | open'])
  })

  it('under a heading of what is completed, rows are done', () => {
    expect(told(table('Completed action items', ['| Mira | order ropes | |']))).toEqual([
      'Mira | order ropes | done',
    ])
  })
})

describe('a table whose first column numbers the tasks', () => {
  it.each(['Description', 'Action'])('has their words in the column "%s"', (title) => {
    expect(
      told(
        `## Action items\n\n| Action item | ${title} |\n| --- | --- |\n| **7.1** | Mira to order ropes |\n`,
      ),
    ).toEqual(['Mira | order ropes | open'])
  })
})

describe('headings and names that were slow', () => {
  it.each([
    ['a dated heading of addresses', `## 2024-02-07 ${'http x '.repeat(40)}ü\n\nwords\n`],
    ['a name before many blanks', `- @mira a${' '.repeat(20_000)}b\n  - sweep the yard\n`],
  ])('%s', (_, text) => {
    const begin = performance.now()
    itemsOf(text)
    expect(performance.now() - begin).toBeLessThan(5_000)
  })
})

describe('who owns an entry', () => {
  it.each([
    ['- Ben, Dan, & Mira: order ropes', 'Ben+Dan+Mira | order ropes | open'],
    ['- Gull Watchers to order ropes', 'Gull Watchers | order ropes | open'],
    ['- The Gull Watchers will order ropes', 'Gull Watchers | order ropes | open'],
    ['- Invite Quarrel to present the ropes', ' | Invite Quarrel to present the ropes | open'],
  ])('%j', (entry, expected) => {
    expect(told(`## Action items\n\n${entry}\n`)).toEqual([expected])
  })
})

describe('what is no list of tasks', () => {
  const manual = (heading: string): string =>
    `## ${heading}\n\n| Action | Entity | Example |\n| --- | --- | --- |\n| Set up the crane | crew | \`crane up\` |\n`
  it('a manual with a column "Action" among others that say nothing of minutes', () => {
    expect(told(manual('How a crane is run'))).toEqual([])
    expect(told(manual('Action items'))).toEqual([' | Set up the crane | open'])
  })
})

describe('a task that was voted on', () => {
  it('is a decision and an action item', () => {
    const text =
      '## Action item review\n\n- Mira to count the ropes and tell us\n    - VOTE: Unanimously approved\n'
    const { meetings } = readMinutes({
      file: 'yard/20240207.md',
      text: HEAD + text,
      style: 'motion-and-vote',
    })
    expect(meetings[0]?.decisions.map((decision) => decision.text)).toEqual([
      'Mira to count the ropes and tell us',
    ])
    expect(meetings[0]?.actionItems.map((item) => item.text)).toEqual(['count the ropes and tell us'])
  })
})
