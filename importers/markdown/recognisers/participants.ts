import type { Mention } from '../../../src/domain/minutes.js'
import { handlesIn, sameMention } from '../../mentions.js'
import { withoutEdges } from '../../trimming.js'
import type { Passage } from '../outline.js'
import { plainText } from '../plain-text.js'
import { plainWords } from '../phrases.js'
import { bodyTree, listRole, type Facts, type Reading, type Recogniser } from '../reading.js'
import { firstMatch } from '../style.js'

/** Who was there: everyone named in the sections and lists of participants; those under "excused" apart. */
export const participants: Recogniser = {
  name: 'participants',
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      const role = passage.kind === 'heading' ? reading.sections.roles.get(passage) : undefined
      if (role === 'participants' || role === 'excused') {
        if (passage.section && reading.sections.roles.get(passage.section) === role && role === 'excused')
          continue
        let list = role === 'excused' ? facts.excused : facts.participants
        for (const inside of bodyTree(passage)) {
          const led = listRole(reading, inside)?.role
          if (led === 'excused' || led === 'participants')
            list = led === 'excused' ? facts.excused : facts.participants
          readLine(inside, list, reading, facts)
        }
      } else if (passage.kind === 'text' || passage.kind === 'item') readInline(passage, reading, facts)
    }
    for (const mention of [...facts.participants, ...facts.excused]) remember(mention, reading)
  },
}

function remember(mention: Mention, reading: Reading): void {
  for (const words of [mention.name, mention.handle]) {
    if (!words) continue
    reading.known.add(words.toLowerCase())
    const [first] = words.split(/[\s]/, 1)
    if (first && first.length > 2) reading.known.add(first.toLowerCase())
  }
}

function readLine(passage: Passage, list: Mention[], reading: Reading, facts: Facts): void {
  if (passage.kind === 'code' || passage.kind === 'html' || passage.kind === 'rule' || passage.quoted) return
  facts.taken.add(passage)
  // A bullet that only leads in to a list names nobody.
  if (reading.sections.led.size > 0 && passage.words.endsWith(':') && handlesIn(passage.words).length === 0)
    return
  for (const mention of peopleIn(passage.words)) add(list, mention)
}

/** "Participants: Mira, Tomas" on one line outside any section for it. */
function readInline(passage: Passage, reading: Reading, facts: Facts): void {
  const words = passage.words
  const mark = firstMatch(reading.style.marks.participants, words)
  if (!mark || withoutEdges(words.slice(0, mark.index), ' *_').length > 0) {
    const led = listRole(reading, passage)?.role
    if (led === 'participants' || led === 'excused') {
      readLine(passage, led === 'excused' ? facts.excused : facts.participants, reading, facts)
    }
    return
  }
  const rest = words.slice(mark.index + mark[0].length)
  const colon = /^[*_\s]*:/.exec(rest)
  if (!colon) return
  facts.taken.add(passage)
  for (const mention of peopleIn(rest.slice(colon[0].length))) add(facts.participants, mention)
}

function add(list: Mention[], mention: Mention): void {
  if (!list.some((other) => sameMention(other, mention))) list.push(mention)
}

const NOBODY = /^(?:and )?(?:others?|more|all|everyone|tbd|none|n\/?a|nn|n\.n\.|\.+|…|\?+|-+)$/i

/** The people of one line of a list of participants. */
export function peopleIn(line: string): Mention[] {
  if (/^\s*\[ \]/.test(line)) return []
  const words = line.replace(/^\s*\[[xX]\]\s*/, '')
  const handles = handlesIn(words)
  if (handles.length > 0) return handles.map(({ handle }) => ({ handle, name: null }))
  return plainText(words)
    .replace(/\([^()]{0,200}\)/g, ' ')
    .split(/\s*(?:[,;&•|]| and | und | \/ )\s*/)
    .map((part) => withoutEdges(part, ' \t*_-–—:.@').trim())
    .filter((name) => looksLikeName(name))
    .map((name) =>
      /^[\w.-]+$/.test(name) && /[a-z0-9]/.test(name.charAt(0))
        ? { handle: name, name: null }
        : { handle: null, name },
    )
}

/** Up to five words, no sentence. */
function looksLikeName(name: string): boolean {
  if (name === '' || NOBODY.test(name) || name.length > 60 || !/\p{L}/u.test(name)) return false
  const words = plainWords(name).split(' ')
  return words.length <= 5 && !/[?!=]|https?:/.test(name)
}
