import { describe, expect, it } from 'vitest'

import type { HistoryEntry } from '../../src/resolve/topics/history-entries.js'
import { HistoryIndex } from '../../src/resolve/topics/history-index.js'
import { historyItems, type HistoryCandidate } from '../../src/resolve/topics/history-items.js'
import { topicHistory, topicNamedIn, type HistoryQuestion } from '../../src/resolve/topics/topic-history.js'

let nextId = 0
function item(title: string, notes = '', file?: string, date = '2031-03-03'): HistoryCandidate {
  nextId++
  return {
    id: `ag_${nextId}`,
    file: file ?? `gauges/${nextId}.md`,
    date,
    title,
    parentTitle: '',
    notes,
    line: 10,
    notesLine: 12,
    references: [],
  }
}

const FILLER = Array.from({ length: 80 }, (_, i) =>
  item(`Fence post number ${i}`, `- painted post ${i} green`),
)

function entriesOf(
  words: string,
  items: readonly HistoryCandidate[],
  topic: HistoryQuestion['topic'] = null,
): HistoryEntry[] {
  return topicHistory({ words, topic }, new HistoryIndex(historyItems([...items, ...FILLER])))
}

function historyOf(...question: Parameters<typeof entriesOf>): string[] {
  return entriesOf(...question).map(({ words, line }) => `${line} ${words}`)
}

function reasonsOf(...question: Parameters<typeof entriesOf>): string[] {
  return entriesOf(...question).map(({ reason }) => reason)
}

describe('the history of words', () => {
  it('holds headings that name them, in other forms and run together', () => {
    const items = [
      item('Rain gauges'),
      item('Update on the rain-gauge'),
      item('RainGauge firmware'),
      item('Ponds'),
    ]
    expect(historyOf('rain gauge', items)).toEqual([
      '10 Rain gauges',
      '10 Update on the rain-gauge',
      '10 RainGauge firmware',
    ])
  })

  it('holds, under a standing heading, the points that name them and nothing else', () => {
    const items = [item('Team Garden', '- The rain gauges leak\n    - badly\n- New shears\n')]
    expect(historyOf('rain gauges', items)).toEqual(['12 The rain gauges leak'])
  })

  it('takes a sub-heading in bold for the points below it', () => {
    const items = [
      item('Team Garden', '**Rain gauges**\n\n- rain gauges arrived\n- nothing else\n\n---\n\n- shears'),
    ]
    expect(historyOf('rain gauges', items)).toEqual(['12 **Rain gauges**'.replaceAll('*', '')])
  })

  it('takes prose right under a heading for what the heading is about', () => {
    const items = [item('Garden call', 'This time: the rain gauges, shown by Mira.')]
    expect(historyOf('rain gauges', items)).toEqual(['10 Garden call'])
  })

  it('passes over a point that only lists them among many things', () => {
    const items = [item('Team Garden', '- Highlights: new shears, rain gauges, green paint, two ponds')]
    expect(historyOf('rain gauges', items)).toEqual([])
  })

  it('holds, under another heading, a point that they head and not one that mentions them', () => {
    const items = [
      item('Plans for autumn', '- Rain gauges:\n    - order two\n- Paint'),
      item('Plans for winter', '- Rain gauges\n- Paint\n- Nails'),
      item(
        'Plans for spring',
        '- Ask whether anybody knows who lent out the old rain gauges\n- Paint\n- Nails',
      ),
    ]
    expect(historyOf('rain gauges', items)).toEqual(['12 Rain gauges:', '12 Rain gauges'])
  })

  it('holds a heading about something else where most of its notes are about them', () => {
    const items = [item('Leftovers', '- the rain gauge leaks\n- rain gauges cost too much')]
    expect(historyOf('rain gauges', items)).toEqual(['10 Leftovers'])
  })

  it('holds what is nested under a point about something else, where it is mostly about them', () => {
    const notes =
      '- Planning of the week\n    - Rain gauges ordered\n    - Ask Mira what the old rain gauges by the northern fence and the gate did cost\n'
    expect(historyOf('rain gauges', [item('Team Garden', notes)])).toEqual(['13 Rain gauges ordered'])
  })

  it('holds a heading about something else where many of its lines are about them', () => {
    const notes =
      '- Old things\n    - rain gauges leak\n    - rain gauges rust\n    - a rain gauge fell\n- New things\n    - rain gauges of brass\n    - rain gauges of glass\n'
    expect(historyOf('rain gauges', [item('Leftovers', notes)])).toEqual(['10 Leftovers'])
  })

  it('holds the short form where people mostly say that', () => {
    const short = ['Gauges', 'The gauges', 'Gauges again'].map((title) => item(title))
    const rainy = [
      'Rain barrels leak',
      'Rain in May',
      'Rain on Tuesday',
      'Paint against rain',
      'Rain coats',
    ].map((title) => item(title))
    expect(historyOf('rain gauges', [item('Rain gauges'), ...short, ...rainy])).toEqual([
      '10 Rain gauges',
      '10 Gauges',
      '10 The gauges',
      '10 Gauges again',
    ])
    const full = Array.from({ length: 14 }, (_, i) => item(`Rain gauges ${i}`))
    expect(historyOf('rain gauges', [...full, item('Gauges'), ...rainy])).not.toContain('10 Gauges')
  })

  it('takes long words with one slip of the pen for the same', () => {
    const items = [item('Pluviometers'), item('Pluvimeters'), item('Pluviometry')]
    expect(historyOf('pluviometers', items)).toEqual(['10 Pluviometers', '10 Pluvimeters'])
  })

  it('takes other versions of the same thing for stages of it', () => {
    const items = [item('Gauge firmware v3'), item('Towards gauge firmware v4'), item('Paint v4')]
    expect(historyOf('gauge firmware v3', items)).toEqual([
      '10 Gauge firmware v3',
      '10 Towards gauge firmware v4',
    ])
  })

  it('finds a name that goes with them from what the items say', () => {
    const items = [
      item('Rain gauges', '- Pluvio reads them\n'),
      item('Rain gauges again', '- Pluvio is down\n'),
      item('The rain gauges', '- Pluvio is up\n'),
      item('Pluvio release', '- shipped'),
    ]
    expect(historyOf('rain gauges', items)).toContain('10 Pluvio release')
  })

  it('finds a short name with a number that goes with them', () => {
    const items = [
      item('Rain gauges', '- r2 is planned'),
      item('Rain gauges again', '- r2 is late'),
      item('The rain gauges', '- r2 is there'),
      item('News of r2', '- shipped'),
    ]
    expect(historyOf('rain gauges', items)).toContain('10 News of r2')
  })

  it('finds a name of two words, each common, that most of the items bear', () => {
    const common = Array.from({ length: 12 }, (_, i) => [item(`Weather ${i}`), item(`Shed roof ${i}`)]).flat()
    const named = ['Rain gauges', 'Rain gauges again', 'The rain gauges'].map((title, i) =>
      item(title, `- Things ${i}\n    - the weather shed is open`),
    )
    const found = historyOf('rain gauges', [...named, ...common, item('Weather-shed keys')])
    expect(found).toEqual([
      '10 Rain gauges',
      '10 Rain gauges again',
      '10 The rain gauges',
      '10 Weather-shed keys',
    ])
  })

  it('tells a name by which it found something as the minutes spell it', () => {
    const items = [
      item('Rain gauges', '- Pluvios read them'),
      item('Rain gauges again', '- Pluvios are down'),
      item('The rain gauges', '- Pluvios are up'),
      item('Pluvio release', '- shipped'),
    ]
    expect(reasonsOf('rain gauges', items)).toContain('its title names "Pluvios"')
  })

  it('takes what stands beside them under a standing heading for something else', () => {
    const meetings = ['first', 'second', 'third', 'fourth'].map((nth) =>
      item('Team Garden', `- Rain gauges: ${nth} reading\n- Plumbing of the ${nth} shed`),
    )
    const found = historyOf('rain gauges', [...meetings, item('Plumbing')])
    expect(found).toHaveLength(4)
    expect(found).not.toContain('10 Plumbing')
  })

  it('does without a word that stands everywhere where two others say what is meant', () => {
    const everywhere = Array.from({ length: 30 }, (_, i) => item(`Rule ${i}`))
    const items = [item('Rain gauge rule'), item('Rain gauges')]
    expect(reasonsOf('rain gauge rule', [...items, ...everywhere])).toEqual([
      'its title names "rain gauge rule"',
      'its title names "rain gauge"',
    ])
    // A word that few items hold says something.
    expect(reasonsOf('rain gauge rule', items)).not.toContain('its title names "rain gauge"')
  })

  it('takes a word for the same where minutes write it as two', () => {
    expect(historyOf('whitewashing', [item('White washing of the shed')])).toEqual([
      '10 White washing of the shed',
    ])
  })

  it('holds once what the minutes of a meeting say again in the same words', () => {
    const said = '- Rain gauges leak\n- shears'
    const [minutes, slides] = [item('Team Garden', said, 'a.md'), item('Team Garden', said, 'a.md')]
    expect(historyOf('rain gauges', [minutes, slides])).toEqual(['12 Rain gauges leak'])
    expect(historyOf('rain gauges', [minutes, item('Team Garden', said, 'b.md')])).toHaveLength(2)
    // Another meeting of the same pad.
    expect(historyOf('rain gauges', [minutes, item('Team Garden', said, 'a.md', '2031-03-10')])).toHaveLength(
      2,
    )
  })

  it('takes a rare word of them alone for what is meant, and a common one only beside the others', () => {
    const rare = [item('Pluvio'), item('Leftovers', '- Pluvio leaks\n- Pluvio rusts')]
    expect(historyOf('pluvio repair', rare)).toEqual(['10 Pluvio', '10 Leftovers'])
    const common = Array.from({ length: 15 }, (_, i) => [item(`Shed ${i}`), item(`Repair ${i}`)]).flat()
    const repaired = item('The shed', '- a repair')
    expect(historyOf('shed repair', [...common, repaired])).toEqual(['10 The shed'])
  })

  it('takes "update on" a thing for a heading about that thing', () => {
    const items = [item('Update on paint', '- Ask what the old rain gauges by the northern fence did cost')]
    expect(historyOf('rain gauges', items)).toEqual([])
  })

  it('takes no joined words across a word that tells nothing', () => {
    expect(historyOf('tellus', [item('Please tell us when'), item('Tellus visit')])).toEqual([
      '10 Tellus visit',
    ])
  })

  it('keeps to the names that people gave a topic', () => {
    const topic = { name: 'Rain gauges', aliases: ['pluviometer'], curated: true }
    const items = [item('Rain gauges'), item('A pluviometer'), item('Rain barrels')]
    expect(historyOf('rain gauges', items, topic)).toEqual(['10 Rain gauges', '10 A pluviometer'])
  })
})

describe('a topic named within words', () => {
  const topics = [
    { name: 'Rain', aliases: [], curated: true },
    { name: 'Rain gauges', aliases: ['pluviometer'], curated: true },
    { name: 'Ponds', aliases: [], curated: false },
  ]

  it('is the one with the longest name', () => {
    expect(topicNamedIn('price of rain gauges', topics)?.name).toBe('Rain gauges')
    expect(topicNamedIn('pluviometer firmware', topics)?.name).toBe('Rain gauges')
  })

  it('is none that nobody named', () => {
    expect(topicNamedIn('depth of ponds', topics)).toBeNull()
  })
})
