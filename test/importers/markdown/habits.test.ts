import { describe, expect, it } from 'vitest'
import { extractedFrom, type ExtractedMeeting } from '../../../importers/extracted-meeting.js'
import { readMinutes } from '../../../importers/registry.js'

const FILE = 'harbour/2024-02-07.md'

function read(body: string, style: string | null = null): ExtractedMeeting {
  const [meeting] = readMinutes({ file: FILE, text: `# 2024-02-07\n\n${body}`, style }).meetings
  if (!meeting) throw new Error('no meeting')
  return extractedFrom(FILE, 'harbour', meeting)
}
const tasks = ({ actionItems }: ExtractedMeeting): unknown[] =>
  actionItems.map(({ owners, text, marker }) => [owners, text, marker])
const decided = ({ decisions }: ExtractedMeeting): unknown[] =>
  decisions.filter(({ marker }) => marker === 'explicit').map(({ text, outcome }) => [text, outcome])
const titles = ({ agenda }: ExtractedMeeting): string[] => agenda.map(({ title }) => title)

describe('numbered-table', () => {
  it('paragraphs with a label and a number are entries; the number is no word of them', () => {
    const meeting = read(
      '## Decisions made\n\n**DECISION 33.1.** Stone is used.\n\n**Decision 33.2**: the pier is painted.\n\n## Actions required\n\n**ACTION 33.3**: Mira to ask the quarry.\n\n**Action Item 33.4:** Draw a plan.\n',
      'numbered-table',
    )
    expect(decided(meeting)).toEqual([
      ['Stone is used.', 'accepted'],
      ['the pier is painted.', 'accepted'],
    ])
    expect(tasks(meeting)).toEqual([
      [['Mira'], 'ask the quarry.', 'explicit'],
      [[], 'Draw a plan.', 'explicit'],
    ])
  })
  it('a rule ends the list', () => {
    const meeting = read(
      '## Decisions\n\nStone is used.\n\n---\n\nThe gulls are loud today.\n',
      'numbered-table',
    )
    expect(decided(meeting)).toEqual([['Stone is used.', 'accepted']])
  })
  it('a number of the table that the notes repeat says where it was settled', () => {
    const meeting = read(
      '## Decisions made\n\nDecision Item | Description\n--|--\n33.1.1 | Stone is used\n\n## Actions required\n\nAction Item | Description\n--|--\n33.2.1 | Mira to ask\n\n# 1. The pier\n\n33.1.1 | Video | [2:16](https://harbour.example/v)\n\n    stone is used for the pier\n\n33.2.1 | Video | [3:44](https://harbour.example/v)\n\n    Mira to ask the quarry\n',
      'numbered-table',
    )
    const pier = meeting.agenda[0]?.line
    expect(meeting.decisions.at(-1)).toMatchObject({
      text: 'stone is used for the pier',
      line: 19,
      agendaLine: pier,
    })
    expect(meeting.actionItems.at(-1)).toMatchObject({
      owners: ['Mira'],
      text: 'ask the quarry',
      marker: 'explicit',
    })
  })
  it('bullets below a numbered paragraph tell of it, its status too; earlier numbers are carried over', () => {
    const meeting = read(
      '## Actions required\n\n**ACTION 33.1:** Mira to ask the quarry.\n\n- **Status:** Closed.\n* Tomas liked the stone.\n\n** **\n\n**ACTION 32.4:** Draw a plan.\n\nTabled until spring.\n',
      'numbered-table',
    )
    expect(tasks(meeting)).toEqual([
      [['Mira'], 'ask the quarry.', 'explicit'],
      [[], 'Draw a plan.', 'explicit'],
    ])
    expect(meeting.actionItems).toMatchObject([
      { status: 'done', carriedOver: false },
      { status: 'open', carriedOver: true },
    ])
  })
  it('numbered lines of one paragraph are an entry each', () =>
    expect(
      decided(
        read(
          '## Decisions made\n\n**Decision 33.1:** stone is used\n**Decision 33.2:** hemp is not\n',
          'numbered-table',
        ),
      ).map((decision) => (decision as string[])[0]),
    ).toEqual(['stone is used', 'hemp is not']))
  it('a table that only names the recording lists nobody', () =>
    expect(
      read('# The pier\n\nVideo | [1:12](https://harbour.example/v)\n-|-\n', 'numbered-table').participants,
    ).toEqual([]))
  it('where each speaker stands over bullets, these are talk, but for what a label marks', () => {
    const turns = Array.from(
      { length: 8 },
      (_, at) =>
        `**Mira**\n* now ${at}\n\n**Tomas** [1:2${at}](https://harbour.example/v)\n* we all agreed on stone\n\n`,
    )
    expect(decided(read(`## The pier\n\n${turns.join('')}Decision #3: hemp\n`))).toEqual([
      ['hemp', 'accepted'],
    ])
  })
  it('what speakers of a transcript say of agreeing settles nothing', () => {
    const turns = Array.from(
      { length: 8 },
      (_, at) => `**Mira**: what do you say of the quarry, now ${at}\n\n**Tomas**: all agreed on stone\n\n`,
    )
    expect(decided(read(`## The pier\n\n${turns.join('')}`))).toEqual([])
    expect(decided(read('## The pier\n\n- all agreed on stone\n'))).toHaveLength(1)
  })
})

describe('motion-and-vote', () => {
  it.each([
    ['The plan was motioned to accepted.', 'accepted'],
    ['The motion to buy a crane failed.', 'accepted'],
    ['Voting deferred until the board is back.', 'deferred'],
  ])('%s', (line, outcome) => expect(decided(read(`## Crane\n\n- ${line}\n`))).toEqual([[line, outcome]]))
  it.each([
    'The two teams work towards agreement on an outline.',
    'If everyone is in agreement, we can buy it.',
    'We hope to come to consensus on the crane.',
  ])('nothing is settled by: %s', (line) => expect(decided(read(`## Crane\n\n- ${line}\n`))).toEqual([]))
  it('an ACTION below an entry of a review is new; tags of an exporter are no words', () => {
    const meeting = read(
      '## Action Item Review\n\n- Repair the <a href="https://harbour.example/gate"><span>gate</span></a> (Tomas)\n  - ACTION: Mira to oil it\n',
      'motion-and-vote',
    )
    expect(meeting.actionItems.map(({ text, carriedOver }) => [text, carriedOver])).toEqual([
      ['Repair the gate', true],
      ['oil it', false],
    ])
  })
  it('the end of a list of names is no second task; brackets before a dash name the owner', () =>
    expect(
      tasks(
        read(
          '## Action items\n\n- Anna to work with Kurt, Lena, and Paul to count ropes\n- Dates for May (Anna Lund) -- two will do\n',
        ),
      ),
    ).toEqual([
      [['Anna'], 'work with Kurt, Lena, and Paul to count ropes', 'explicit'],
      [['Anna Lund'], 'Dates for May -- two will do', 'explicit'],
    ]))
})

describe('check-box', () => {
  it('what led to words that were read apart is no end of a task', () =>
    expect(
      tasks(read('## Agenda\n\n### Pier\n\n- AI: order masts --> @mira\n- _AI @tomas: paint the pier_ - \n')),
    ).toEqual([
      [['mira'], 'order masts', 'explicit'],
      [['tomas'], 'paint the pier', 'explicit'],
    ]))

  it('a link that only names the list is no task', () =>
    expect(
      tasks(read('## Action item review\n\n* [Action items list](https://harbour.example/list)\n')),
    ).toEqual([]))
  it('where topics are boxes, bullets and labels beside them are notes', () => {
    const meeting = read(
      '## Triage\n\n* [ ] [Crane 4](https://harbour.example/4)\n    * [ ] [a list was made](https://harbour.example/list)\n* it was the wind\n* Recap:\n    * [ ] [Gate 2](https://harbour.example/2)\n',
      'check-box',
    )
    expect(titles(meeting)).toEqual(['Triage', 'Crane 4', 'Gate 2'])
  })
  it('who takes an action item owns it', () =>
    expect(
      tasks(
        read(
          "## Crane\n\n- Kurt accepted the action item to oil it\n- mira: I'll take an action item to paint it\n",
        ),
      ),
    ).toEqual([
      [['Kurt'], 'oil it', 'explicit'],
      [['mira'], 'paint it', 'explicit'],
    ]))
  it('an unknown capitalised word before "to" and a verb is a name; a thing is none', () =>
    expect(tasks(read('## Action items\n\n- Quendrin to write a note\n- Testing to start in May\n'))).toEqual(
      [
        [['Quendrin'], 'write a note', 'explicit'],
        [[], 'Testing to start in May', 'explicit'],
      ],
    ))
})

describe('bold-owner', () => {
  it('verbs between name and task are no part of the name', () =>
    expect(
      tasks(
        read(
          '## Decisions/Actions\n\n**Actions**\n\n* **Plan:** Elena, Kurt, and Anna are to draw it.\n* **Rope:** Kurt agreed to count it.\n* **Anna** told of the gulls and will count them.\n',
        ),
      ),
    ).toEqual([
      [['Elena', 'Kurt', 'Anna'], 'draw it.', 'explicit'],
      [['Kurt'], 'count it.', 'explicit'],
      [['Anna'], 'Anna told of the gulls and will count them.', 'explicit'],
    ]))
  it('a decision ends where its action begins', () =>
    expect(
      decided(read('## Decisions/Actions\n\n* **Decision:** Buy hemp **Action:** Kurt to ask\n')),
    ).toEqual([['Buy hemp', 'accepted']]))
})

describe('new-prior-lists', () => {
  it('notes are no topic, nor is the next meeting with its day', () =>
    expect(
      titles(
        read(
          '## Notes\n\n- it rained\n\n### Ropes\n\n- worn\n\n## Next rope group meeting 2024-02-14\n\n- hall 2\n',
        ),
      ),
    ).toEqual(['Ropes']))
})

describe('agenda', () => {
  const owned = ({ agenda }: ExtractedMeeting): unknown[] =>
    agenda.map(({ title, owners }) => [title, owners])

  it('of a plan and a table of what was said, the same topic counts once', () =>
    expect(
      titles(
        read(
          '## Agenda\n\n* Crane Inspection WG\n* Rope Retainer Updates\n\n## Decisions/Actions\n\n| Topic | Discussion |\n|--|--|\n| Crane Inspection Working Group | squeaks |\n| Rope Retainer Program | worn |\n| Hemp Platform for Rope Retainer | new |\n| Gulls | loud |\n| Topic | Discussion |\n| Gulls | loud |\n| Meeting Kick-off and Overview | hello |\n| 7. Meeting Adjournment | bye |\n',
          'bold-owner',
        ),
      ),
    ).toEqual(['Crane Inspection WG', 'Rope Retainer Updates', 'Hemp Platform for Rope Retainer', 'Gulls']))
  it('a number that both name makes a bullet and a heading the same', () =>
    expect(
      titles(
        read(
          '## Agenda\n\n* Boom length - ticket #12\n* Paint - ticket #13\n\n## Notes\n\n### How long is it (https://harbour.example/issues/12)\n\n- long\n',
          'new-prior-lists',
        ),
      ),
    ).toEqual(['Paint - ticket #13', 'How long is it']))
  it('what is left and new groups topics; an open forum alone is none', () =>
    expect(
      titles(read('## Agenda\n\n* Old Business\n  * Ropes\n  * Gulls\n* Cranes\n* Open Forum\n* AOB\n')),
    ).toEqual(['Ropes', 'Gulls', 'Cranes']))
  it('bullets over headings of a list of topics are notes, and so is a label of a decision', () =>
    expect(
      titles(
        read(
          '## Pending proposals\n\n* the list is long\n\n### Crane 4\n\n- squeaks\n\n## Triage\n\n* Gate\n* **Consensus:**\n    * shut it\n',
          'check-box',
        ),
      ),
    ).toEqual(['Pending proposals', 'Crane 4', 'Triage', 'Gate']))
  it('numbered paragraphs of an agenda are its topics, the bullets below them notes', () =>
    expect(
      titles(read('## Agenda\n\n1\\) Ropes of the pier\n\n- worn\n- old\n\n2\\) Gulls\n\n- loud\n')),
    ).toEqual(['Ropes of the pier', 'Gulls']))
  it('a heading of structure with nothing under it, or a meeting called off, is no topic', () => {
    expect(titles(read('## Ropes\n\n- worn\n\n## Next steps\n'))).toEqual(['Ropes'])
    expect(titles(read('## Harbour board - cancelled\n\nNo meeting.\n'))).toEqual([])
  })
  it('who brings a topic stands in brackets or behind a dash; one sure name vouches for the others', () => {
    expect(
      owned(
        read(
          '### Ropes (Mira)\n\n- worn\n\n### Cranes (quendrin)\n\n- old\n\n### Gulls (optional)\n\n- loud\n',
        ),
      ),
    ).toEqual([
      ['Ropes', ['Mira']],
      ['Cranes', ['quendrin']],
      ['Gulls (optional)', []],
    ])
    expect(
      owned(
        read(
          '### Rope report - Mira/Tomas\n\n- worn\n\n### Crane report – Quendrin (for Ada)\n\n- old\n\n### Gulls – Discussion\n\n- loud\n',
        ),
      ),
    ).toEqual([
      ['Rope report', ['Mira', 'Tomas']],
      ['Crane report', ['Quendrin']],
      ['Gulls – Discussion', []],
    ])
  })
  it('where people are listed, a single unknown word in brackets names nobody', () =>
    expect(
      owned(
        read(
          '## Participants\n\n- Mira\n- Tomas\n\n## Agenda\n\n### Ropes (Mira)\n\n- worn\n\n### Trip (Harbourville)\n\n- far\n\n### Boats (Guest: Quendrin)\n\n- new\n',
        ),
      ),
    ).toEqual([
      ['Ropes', ['Mira']],
      ['Trip (Harbourville)', []],
      ['Boats', ['Quendrin']],
    ]))
})

describe('lines between structure and topic', () => {
  it('bold lines of the notes are topics where no heading is one', () => {
    const notes = '## Action item\n\n- Mira to count ropes\n\n## Agenda\n\n## Notes from meeting\n\n'
    expect(
      titles(
        read(`${notes}**The old pier**\n\nworn\n\n**Gulls on** https://harbour.example/issues/7\n\nloud\n`),
      ),
    ).toEqual(['The old pier', 'Gulls on'])
    expect(titles(read(`## Cranes\n\n${notes}**The old pier**\n\nworn\n\n**Gulls on**\n\nloud\n`))).toEqual([
      'Cranes',
    ])
  })
  it('a space that an exporter wrote as an entity is no word', () =>
    expect(
      tasks(
        read(
          '## Decisions/Actions\n\n#### Actions\n\n* **Mira:**&#x20;\n  * count ropes\n  * paint\n',
          'bold-owner',
        ),
      ),
    ).toEqual([
      [['Mira'], 'count ropes', 'explicit'],
      [['Mira'], 'paint', 'explicit'],
    ]))
  it('mover and seconder settle what stands above them', () =>
    expect(
      decided(
        read(
          '## Discussion\n\n* Decision: Close the old pier\n    * Motion: Mira; Second: Tomas; Vote: Unanimous\n* New crane\n    * Motion: Ada; Second: Mira; 8 Yes, 1 Abstain\n',
          'motion-and-vote',
        ),
      ),
    ).toEqual([
      ['Close the old pier', 'accepted'],
      ['New crane', 'accepted'],
    ]))
  it('a handle without its mark owns a task where it is known', () =>
    expect(
      tasks(
        read(
          '## Participants\n\n- miral\n- Tomas\n\n## Ropes\n\n- Action item: count them (miral)\n- Action item: paint them (soon)\n',
        ),
      ),
    ).toEqual([
      [['miral'], 'count them', 'explicit'],
      [[], 'paint them (soon)', 'explicit'],
    ]))
  it('who is away is no task; decisions of last time are none either', () =>
    expect(
      tasks(
        read(
          '## Action items\n\n- Mira will not be available next week\n- Tomas to sing\n\n## Decisions from last time\n\n- use hemp\n',
        ),
      ),
    ).toEqual([[['Tomas'], 'sing', 'explicit']]))
})

describe('titles', () => {
  it.each([
    ['## Fix quay::crane::hook_turn', 'Fix quay::crane::hook_turn'],
    ['## :anchor::rope: Ropes', 'Ropes'],
    ['## Ropes (Mira Lund, DOCK)', 'Ropes'],
  ])('%j', (heading, title) => {
    const meeting = read(`${heading}\n\n- words\n\n## Cranes (Tomas)\n\n- words\n`)
    expect(titles(meeting)[0]).toBe(title)
    if (heading.includes('DOCK')) expect(meeting.agenda[0]?.owners).toEqual(['Mira Lund'])
  })
  it('a line in bold with a link around it is a heading as one without', () => {
    const body =
      '## Notes\n\n**Ropes of the yard**\n\n- one\n\n [**[old] Cranes at the pier #4**](https://yard.example/4)\n\n- two\n\n**Boats in winter**\n\n- three\n'
    expect(titles(read(body, 'bold-owner'))).toEqual(
      titles(read(body.replace(/ \[(\*\*.*)\]\(.*/, '$1'), 'bold-owner')),
    )
    expect(titles(read(body, 'bold-owner'))).toContain('[old] Cranes at the pier #4')
  })
})

describe('what exporters leave', () => {
  it('four tildes before words are no fence of code, nor are those that the same exporter left alone', () => {
    const body =
      '## Cranes\n\n~~~~[words](https://yard.example/1)\n\n- Tomas to order ropes\n\n- more\n~~~~\n\n## Ropes\n\n- Ada to count them again\n'
    expect(titles(read(body))).toEqual(['Cranes', 'Ropes'])
    expect(titles(read('## Cranes\n\n~~~~\n## Ropes\n~~~~\n'))).toEqual(['Cranes'])
  })
  it.each(['~~~~', '~~~~ text'])('behind four tildes before words, %j is still a fence of code', (fence) => {
    const body = `## Cranes\n\n~~~~[words](https://yard.example/1)\n\n${fence}\n- AI @ada: inside\n~~~~\n\n- AI @ada: outside\n`
    expect(tasks(read(body))).toEqual([[['ada'], 'outside', 'explicit']])
  })
  it('"DNA" behind a name tells that they did not attend', () =>
    expect(
      read(
        '## Attendees\n\n| Name | Role |\n| --- | --- |\n| Mira Lund DNA | Chair |\n| Tomas Berg | Member |\n',
      ).participants,
    ).toEqual(['Tomas Berg']))
  it('a turn of talk in a list of topics is none', () =>
    expect(
      titles(
        read(
          '## Attendees\n\n- Mira Lund\n\n## Discussion\n\n- The old pier\n- Mira: I would like to have a meeting with those who keep the cranes in order\n',
          'motion-and-vote',
        ),
      ),
    ).toEqual(['The old pier']))
})
