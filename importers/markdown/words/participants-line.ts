import { withoutEdges } from '../../trimming.js'
import { firstMatch, type Style } from '../conventions/style.js'

/** What "**Attendees:** Mira, Tomas" tells behind its mark; null where a line does not begin with such a mark. */
export function restOfParticipantsLine(words: string, style: Style): string | null {
  const mark = firstMatch(style.marks.participants, words)
  if (!mark || withoutEdges(words.slice(0, mark.index), ' *_').length > 0) return null
  const rest = words.slice(mark.index + mark[0].length)
  const colon = /^[*_\s]*:/.exec(rest)
  return colon && rest.slice(colon[0].length)
}
