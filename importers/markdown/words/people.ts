import type { Mention } from '../../../src/domain/minutes.js'
import { handlesIn } from '../../mentions.js'
import { withoutEdges } from '../../trimming.js'
import { plainText } from '../structure/plain-text.js'

const NOBODY = /^(?:and )?(?:others?|more|all|everyone|tbd|none|n\/?a|nn|n\.n\.|\.+|…|\?+|-+)$/i

/** "Members: Mira, Tomas": a label that leads in to names on the same line. */
const LABEL = /^[\s*_]*\p{L}[\p{L} /]{2,30}:[\s*_]+(?=\S)/u
/** Where a name ends and what is told of the person begins, in a list of one person a bullet. */
const TOLD_OF_THEM = /\s*,\s|\s*;|\s+[-–—]{1,2}\s*|[-–—]{1,2}\s+|\s*\(|\s*:\s|\s*\|/
/** Behind or around a name: was not there. */
const ABSENT = /^\s*(?:\[ \]|~~)|[\s(](?:NP|DNA|n\/p|absent|excused)\)?\s*$/

/** Of a list: `one` where each bullet names one person, with company or role behind the name. */
export type PeoplePerLine = 'one' | 'several'

/** How a list of participants is written, by all its bullets: three or more that never list several are one each. */
export function peoplePerLine(lines: readonly string[]): PeoplePerLine {
  const told = lines.filter((line) => line.trim() !== '')
  const listing = told.filter(
    (line) => LABEL.test(line) || line.split(',').length > 3 || handlesIn(line).length > 1,
  )
  return told.length >= 3 && listing.length === 0 ? 'one' : 'several'
}

/** The people of one line of a list of participants. */
export function peopleIn(line: string, per: PeoplePerLine = 'several'): Mention[] {
  const words = line.replace(/^\s*\[[xX]\]\s*/, '')
  if (ABSENT.test(line) || ABSENT.test(words)) return []
  const handles = handlesIn(words)
  if (handles.length > 0) return handles.map(({ handle }) => ({ handle, name: null }))
  const plain = plainText(words.replace(LABEL, ''))
  const parts =
    per === 'one'
      ? [plain.split(TOLD_OF_THEM, 1)[0] ?? '']
      : plain.replace(/\([^()]{0,200}\)/g, ' ').split(/\s*(?:[,;&•|]| and | und | \/ )\s*/)
  return parts
    .map((part) => withoutEdges(part, ' \t*_-–—:.@').trim())
    .filter((name) => looksLikeName(name))
    .map((name) =>
      /^[\w.-]+$/.test(name) && /[a-z0-9]/.test(name.charAt(0))
        ? { handle: name, name: null }
        : { handle: null, name },
    )
}

const PARTICLE = /^(?:van|von|der|den|de|da|di|del|la|le|el|al|bin|zu|zur|dos)$/

/** One word, or up to five that are capitalised as names are. */
function looksLikeName(name: string): boolean {
  if (name === '' || NOBODY.test(name) || name.length > 60 || !/\p{L}/u.test(name)) return false
  if (/[?!=]|https?:/.test(name)) return false
  const words = name.split(/\s+/)
  if (words.length === 1) return true
  return (
    words.length <= 5 &&
    words.every((word, place) => place === 0 || /^[^\p{L}]*\p{Lu}/u.test(word) || PARTICLE.test(word))
  )
}
