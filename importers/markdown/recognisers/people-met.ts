import type { Mention } from '../../../src/domain/minutes.js'
import { startsWithVerb } from '../words/task-or-remark.js'
import { NO_NAME } from '../words/owners.js'
import { plainWords } from '../words/phrases.js'
import type { Reading, Recogniser } from '../reading.js'

/**
 * People whom nobody listed as present, known by what was found so far: who owns a marked task, brings a topic, or
 * speaks twice. What nothing marks is read with them in mind.
 */
export const peopleMet: Recogniser = {
  name: 'people-met',
  recognise(reading, facts) {
    const named = [...facts.actionItems, ...facts.agenda].flatMap(({ owners }) => owners)
    for (const name of [...named.map(nameOf), ...speakersIn(reading)])
      if (isOneName(name, reading)) reading.known.add(name.toLowerCase())
  },
}

const nameOf = ({ handle, name }: Mention): string => handle ?? name?.split(' ', 1)[0] ?? ''

/** "Mira: the crane is fine" */
const SPEAKER = /^[\s*_]{0,4}(\p{L}[\p{L}\d_-]{2,24})[*_]{0,2}:[*_]{0,2}\s+\S/u

/** Words that open two notes or more with a colon, as a speaker's name does. */
function speakersIn({ passages }: Reading): string[] {
  const turns = new Map<string, number>()
  for (const { kind, words } of passages) {
    const name = kind === 'item' || kind === 'text' ? SPEAKER.exec(words.slice(0, 60))?.[1] : undefined
    if (name !== undefined) turns.set(name, (turns.get(name) ?? 0) + 1)
  }
  return [...turns].flatMap(([name, count]) => (count > 1 ? [name] : []))
}

/** Labels ("Note", "Status", "Next") and verbs stand before a colon, "to" and "will" as names do. */
function isOneName(name: string, { style }: Reading): boolean {
  if (!/^\p{L}[\p{L}\d_-]{2,30}$/u.test(name) || NO_NAME.test(name) || startsWithVerb(name)) return false
  const words = plainWords(name)
  return (
    !LABELS.has(words) &&
    !style.nobody.has(words) &&
    ![...style.headings.values()].some((phrases) => phrases.fits(words))
  )
}

const LABELS = new Set(
  `action advantage alternative alternatives answer background benefit challenge clients committee concern conclusion
con cons context decision draft due example examples fact fcp feedback future goal goals iaas idea ideas info inputs issues
item items kaas key link links main members motivation need new none note notes one open opinion option options others
outcome people plan plans point possible previously pro problem problems proposal proposals pros purpose question
questions rationale reason reasons reminder requirement result results risk roadmap second solution solutions
some source status step steps suggestion summary target task tasks team that then these they third this thought
thoughts todo tool tools topic topics two type types user users version was what when where who why workaround
yes`.split(/\s+/),
)
