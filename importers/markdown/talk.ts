import type { Passage } from './outline.js'
import type { Reading } from './reading.js'
import { firstMatch, type Style } from './style.js'

/** "**Mira:** words", "**Mira** - words": who says it, then what. */
const SPEAKER = /^\*\*([^*\d]{2,40})\*\*\s{0,2}(?:[:–—]|-\s)|^\*\*([^*:\d]{2,40}):\*\*\s/
/** So many turns of talk make a transcript; in minutes a name in bold before words is rarer. */
const TURNS = 12
/** So many bullets, most of them beginning in small letters, are a recording that a machine wrote down. */
const SPOKEN_BULLETS = 150

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
  for (const passage of passages) {
    if (passage.kind !== 'text' && passage.kind !== 'item') continue
    const turn = SPEAKER.exec(passage.words)
    const speaker = turn?.[1] ?? turn?.[2]
    if (speaker === undefined || isMark(speaker, style)) continue
    talk.add(passage)
    speakers.add(speaker)
  }
  if (talk.size < TURNS || speakers.size > talk.size / 2) talk.clear()
  const bullets = passages.filter(({ kind, words }) => kind === 'item' && words !== '')
  const spoken = bullets.filter(({ words }) => /^\p{Ll}/u.test(words))
  if (bullets.length >= SPOKEN_BULLETS && spoken.length > bullets.length * 0.7)
    for (const bullet of bullets) talk.add(bullet)
  return talk
}

/** "**Decision:**", "**Action:**" are no speakers. */
function isMark(words: string, { marks }: Style): boolean {
  return [marks.action, marks.decision, marks.question, marks.answer].some(
    (mark) => firstMatch(mark, words)?.index === 0,
  )
}
