import { describe, expect, it } from 'vitest'

import { parseConfiguration } from '../../src/config/read-configuration.js'
import { MinutegraphError } from '../../src/domain/errors.js'

const PATH = '/garden/minutegraph.yml'

function problemsOf(text: string): string[] {
  try {
    parseConfiguration(PATH, text)
  } catch (error) {
    if (!(error instanceof MinutegraphError)) throw error
    expect(error.code).toBe('config-invalid')
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().replace(`${PATH}:`, ''))
  }
  return []
}

describe('readConfiguration', () => {
  it('takes what PRODUCT shows, with defaults for what is left out', () => {
    const read = parseConfiguration(
      PATH,
      `people: [{handle: "@mira", name: Mira Lund, aliases: [Mira, ml], not: [miral]}]
topics: [{name: Watering, aliases: [hoses], parent: Garden}]
groups: [{name: beds, folders: [./beds/, old-beds], successorOf: [soil], ended: 2025-10-01, stale: {meetings: 2}}]
sources: [{path: minutes, style: scs, url: "https://forge.example/m/{file}#L{line}"}]
ignore: ["**/drafts/**"]
`,
    )
    expect(read).toEqual({
      path: PATH,
      people: [
        { handle: 'mira', name: 'Mira Lund', aliases: ['Mira', 'ml'], kind: 'person', not: ['miral'] },
      ],
      topics: [{ name: 'Watering', aliases: ['hoses'], parent: 'Garden' }],
      groups: [
        {
          name: 'beds',
          folders: ['beds', 'old-beds'],
          successorOf: ['soil'],
          ended: '2025-10-01',
          stale: { meetings: 2, weeks: 6 },
        },
      ],
      sources: [{ path: 'minutes', style: 'scs', url: 'https://forge.example/m/{file}#L{line}' }],
      ignore: ['**/drafts/**'],
      styles: [],
    })
  })

  it('takes an empty file for defaults', () => {
    expect(parseConfiguration(PATH, '# nothing yet\n').people).toEqual([])
  })

  it('names the line of an unknown key and the key that was likely meant', () => {
    expect(problemsOf('people:\n  - handle: mira\n    alias: [Mira]\n')).toEqual([
      '3:5: unknown key "alias". Did you mean "aliases"?',
    ])
    expect(problemsOf('persons: []\n')).toEqual([
      '1:1: unknown key "persons". Known here: people, topics, groups, sources, ignore, styles.',
    ])
  })

  it('names every problem at once, in the order of the lines', () => {
    const problems = problemsOf(`people:
  - handle: mira
    kind: robot
groups:
  - folders: [beds]
    ended: 2025-02-30
topics: hoses
`)
    expect(problems).toEqual([
      '3:11: "kind" must be person or team.',
      '5:5: "name" is missing.',
      '6:12: "ended" must be a day that exists, written as 2024-02-07.',
      '7:9: "topics" must be a list: begin each entry with "- ".',
    ])
  })

  it('asks for quotes where YAML reads a number', () => {
    expect(problemsOf('topics: [{name: 2024}]\n')).toEqual(['1:17: "name" must be text: put it in quotes.'])
  })

  it('places errors of YAML itself', () => {
    expect(problemsOf('people: [\n')[0]).toMatch(/^\d+:\d+: /)
    expect(problemsOf('ignore: [a]\nignore: [b]\n')[0]).toMatch(/^2:1: Map keys must be unique/)
  })

  it.each([
    [
      'a spelling of two people',
      'people: [{handle: a, aliases: [Mo]}, {handle: b, aliases: [mo]}]',
      /1:60: "mo" is also a spelling of a\./,
    ],
    [
      'a spelling that is none',
      'people: [{handle: a, not: [A]}]',
      /"A" is called a spelling of a and not one/,
    ],
    ['a person without a name', 'people: [{aliases: [Mo]}]', /needs a handle or a name/],
    [
      'a name of two topics',
      'topics: [{name: Hoses}, {name: Water, aliases: [hoses]}]',
      /also a name of the topic "Hoses"/,
    ],
    [
      'a topic below itself',
      'topics: [{name: A, parent: B}, {name: B, parent: A}]',
      /"A" stands below itself/,
    ],
    [
      'a folder of two groups',
      'groups: [{name: a, folders: [x]}, {name: b, folders: [x/]}]',
      /also belongs to the group "a"/,
    ],
    ['two groups of one name', 'groups: [{name: a}, {name: a}]', /two groups "a"/],
    ['a group that succeeds itself', 'groups: [{name: a, successorOf: [a]}]', /"a" is its own successor/],
    ['two entries for a path', 'sources: [{path: a}, {path: a}]', /has two entries/],
    ['a path outside', 'sources: [{path: ../a}]', /below the folder of this file/],
    [
      'an address without a file',
      'sources: [{path: a, url: "https://forge.example/"}]',
      /must contain \{file\}/,
    ],
    [
      'an address that runs something',
      'sources: [{path: a, url: "javascript:{file}"}]',
      /must begin with https/,
    ],
    [
      'an alias of nothing',
      'ignore: []\npeople: *x',
      '2:9: there is no "&x" before "*x". Put text that begins with "*" in quotes.',
    ],
    [
      'aliases that would fill the memory',
      `ignore: [&a [x], ${['b', 'c', 'd', 'e', 'f']
        .map(
          (name, at) =>
            `&${name} [${Array(9)
              .fill(`*${['a', 'b', 'c', 'd', 'e'][at]}`)
              .join()}]`,
        )
        .join()}]`,
      /^1:1: .*alias/,
    ],
  ])('refuses %s', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toMatch(message)
  })

  it('takes a style of one’s own, and its name for a source', () => {
    const { styles } = parseConfiguration(
      PATH,
      `styles:
  - name: beds
    basedOn: scs
    signs: [{in: heading, phrase: '*the beds', points: 4}]
    headings: {pending: [left from last week]}
    marks: {action: [PROMISE]}
    words: {notHeld: ['*rain*']}
sources: [{path: minutes, style: beds}]
`,
    )
    expect(styles).toEqual([
      {
        name: 'beds',
        basedOn: 'scs',
        signs: [{ in: 'heading', phrase: '*the beds', points: 4 }],
        headings: { pending: ['left from last week'] },
        marks: { action: ['PROMISE'] },
        words: { notHeld: ['*rain*'] },
      },
    ])
  })

  it.each([
    [
      'a key that is none',
      'styles: [{name: a, heading: {tasks: [b]}}]',
      '1:20: unknown key "heading". Did you mean "headings"?',
    ],
    [
      'a role that is none',
      'styles: [{name: a, headings: {taks: [b]}}]',
      '1:31: unknown key "taks". Did you mean "tasks"?',
    ],
    [
      'a word that is no list',
      'styles: [{name: a, marks: {action: PLEDGE}}]',
      '1:36: "action" must be a list, such as [a, b].',
    ],
    [
      'a phrase without letters',
      'styles: [{name: a, topicLists: ["**"]}]',
      '1:33: "topicLists" must hold a letter or a digit.',
    ],
    [
      'an asterisk in a mark',
      'styles: [{name: a, marks: {action: ["PLEDGE*"]}}]',
      '1:37: "action" needs no asterisk: a mark or word is found wherever it stands.',
    ],
    ['a style without a name', 'styles: [{title: a}]', '1:10: "name" is missing.'],
    [
      'the name of a built-in style',
      'styles: [{name: scs}]',
      /1:17: "scs" is the name of a style that is built in/,
    ],
    ['two styles of one name', 'styles: [{name: a}, {name: a}]', /1:28: there are two styles "a"/],
    [
      'a base that is none',
      'styles: [{name: a, basedOn: sks}]',
      '1:29: there is no style "sks". Did you mean "scs"?',
    ],
    [
      'signs that can never do',
      'styles: [{name: a, signs: [{in: line, phrase: b, points: 3}]}]',
      /add up to 3 points, and 4 are needed/,
    ],
    [
      'a source of an unknown style',
      'sources: [{path: a, style: chek-box}]',
      '1:28: there is no style "chek-box". Did you mean "check-box"?',
    ],
  ])('refuses %s', (_, text, message) => {
    const problems = problemsOf(text)
    if (typeof message === 'string') expect(problems).toEqual([message])
    else expect(problems.join('\n')).toMatch(message)
  })

  it('lets one person have one spelling twice', () => {
    expect(problemsOf('people: [{handle: mo, name: Mo, aliases: [mo, MO]}]')).toEqual([])
  })
})
