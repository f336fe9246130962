import type { Mention } from '../../../src/domain/minutes.js'
import { handlesIn } from '../../mentions.js'
import { startsWithVerb } from '../words/task-or-remark.js'
import { NO_NAME } from '../words/owners.js'
import { plainWords } from '../words/phrases.js'
import type { Reading, Recogniser } from '../reading.js'

/**
 * People whom nobody listed as present, known by what was found so far: who owns a marked task, brings a topic, or is
 * named by a handle. What nothing marks is read with them in mind. A word before a colon, however often, is none of
 * these: "Backend: …" looks like "Mira: …".
 */
export const peopleMet: Recogniser = {
  name: 'people-met',
  recognise(reading, facts) {
    const named = [...facts.actionItems, ...facts.agenda].flatMap(({ owners }) => owners)
    const handles = reading.passages.flatMap(({ kind, words }) => (kind === 'code' ? [] : handlesIn(words)))
    for (const name of [...named, ...handles].map(nameOf))
      if (isOneName(name, reading)) reading.known.add(name.toLowerCase())
  },
}

const nameOf = ({ handle, name }: Mention): string => handle ?? name?.split(' ', 1)[0] ?? ''

/** Marks and headings ("Note", "Next") and verbs stand before "to" and "will" as names do. */
function isOneName(name: string, { style }: Reading): boolean {
  if (!/^\p{L}[\p{L}\d_-]{2,30}$/u.test(name) || NO_NAME.test(name) || startsWithVerb(name)) return false
  const words = plainWords(name)
  return !style.nobody.has(words) && ![...style.headings.values()].some((phrases) => phrases.fits(words))
}
