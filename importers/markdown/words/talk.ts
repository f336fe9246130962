import type { Passage } from '../structure/passage.js'
import type { Reading } from '../reading.js'
import { plainWords } from './phrases.js'
import { firstMatch, type Style } from '../conventions/style.js'

/** "**Mira:** words", "**Mira** - words", "**Mira** [1:20](…): words": who says it, then what. */
const SPEAKER =
  /^\*\*([^*\d]{2,40})\*\*\s{0,2}(?:\[[\d:.]{3,8}\]\([^()\s]{1,300}\)\s{0,2})?(?:[:–—]|-\s)|^\*\*([^*:\d]{2,40}):\*\*\s/
/** "**Mira**" on a line of its own: what she says stands below. */
const SPEAKER_ALONE = /^\*\*([^*\d]{2,40})\*\*:?(?:\s{0,2}\[[\d:.]{3,8}\]\([^()\s]{1,300}\))?$/
/** So many turns of talk make a transcript; in minutes a name in bold before words is rarer. */
const TURNS = 12
/** So many bullets, most of them beginning in small letters, are a recording that a machine wrote down. */
const SPOKEN_BULLETS = 150

const LABELS = ['decisions', 'tasks', 'pending', 'results', 'participants', 'agenda'] as const

const talks = new WeakMap<readonly Passage[], ReadonlySet<Passage>>()

/**
 * Whether the passage is talk word for word, as transcripts keep it: what somebody says there about agreeing or
 * deciding is no decision of the meeting.
 */
export function isTalk(passage: Passage, { passages, style }: Reading): boolean {
  let talk = talks.get(passages)
  if (!talk) {
    talk = talkIn(passages, style)
    talks.set(passages, talk)
  }
  return talk.has(passage)
}

function talkIn(passages: readonly Passage[], style: Style): Set<Passage> {
  const talk = new Set<Passage>()
  const speakers = new Set<string>()
  let turns = 0
  let speaks = false
  for (const passage of passages) {
    if (passage.kind === 'heading') speaks = false
    if (passage.kind !== 'text' && passage.kind !== 'item') continue
    const turn = SPEAKER.exec(passage.words)
    const alone = turn ? null : SPEAKER_ALONE.exec(passage.words)
    const said = turn?.[1] ?? turn?.[2] ?? alone?.[1]
    const speaker = said === undefined || isMark(said, style) ? null : said
    if (speaker !== null) {
      turns++
      speakers.add(speaker)
    }
    if (said !== undefined) speaks = speaker !== null && alone !== null
    if (speaker !== null || speaks) talk.add(passage)
  }
  if (turns < TURNS || speakers.size > turns / 2) talk.clear()
  const bullets = passages.filter(({ kind, words }) => kind === 'item' && words !== '')
  const spoken = bullets.filter(({ words }) => /^\p{Ll}/u.test(words))
  if (bullets.length >= SPOKEN_BULLETS && spoken.length > bullets.length * 0.7)
    for (const bullet of bullets) talk.add(bullet)
  return talk
}

/** "**Decision:**", "**Actions required:**" are no speakers. */
function isMark(words: string, { marks, headings }: Style): boolean {
  const plain = plainWords(words)
  return (
    [marks.action, marks.decision, marks.question, marks.answer].some(
      (mark) => firstMatch(mark, words)?.index === 0,
    ) || LABELS.some((role) => headings.get(role)?.fits(plain))
  )
}
