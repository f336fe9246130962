import type { PersonEntry } from '../src/domain/configuration.js'
import type { Diagnostic } from '../src/domain/diagnostic.js'
import type { Mention, ReadMeeting, ReadMinutes } from '../src/domain/minutes.js'
import type { Span } from '../src/domain/place.js'
import { isGivenName } from './given-names.js'
import { writtenAs } from './mentions.js'
import { isOneSlipFrom } from './one-slip.js'

/** Shorter words are one letter from too many others. */
const SHORTEST = 4

/**
 * Those who are named as doing something and whom nobody knows: neither the meeting's lists of people nor the
 * `registry` (the people of `minutegraph.yml`). One letter from somebody who is known is a warning with the likely
 * spelling; a handle that a registry lacks altogether is only noted. Where there is neither list nor registry, there
 * is no telling.
 */
export function unknownPeople(
  file: string,
  minutes: ReadMinutes,
  registry: readonly PersonEntry[],
): Diagnostic[] {
  return minutes.meetings.flatMap((meeting) => {
    const known = knownNames(meeting, registry)
    if (known.size === 0) return []
    const told = new Set<string>()
    return mentionsOf(meeting).flatMap(({ mention, span }) => {
      const word = nameToCheck(mention)
      if (word === null || known.has(word.toLowerCase()) || told.has(`${span.line} ${word}`)) return []
      told.add(`${span.line} ${word}`)
      const likely = likelySpelling(word, known)
      if (likely === null && (registry.length === 0 || mention.handle === null)) return []
      return [diagnosticOf(file, span, mention, likely)]
    })
  })
}

function diagnosticOf(file: string, span: Span, mention: Mention, likely: string | null): Diagnostic {
  const at = mention.handle === null ? '' : '@'
  const written = `${at}${writtenAs(mention)}`
  return {
    code: 'unknown-person',
    severity: likely === null ? 'info' : 'warning',
    message:
      likely === null
        ? `Nobody is known as ${written}. Add them to "people" in minutegraph.yml, or correct the name.`
        : `Nobody is known as ${written}. Did you mean ${at}${likely}?`,
    file,
    span,
  }
}

interface PlacedPerson {
  readonly mention: Mention
  readonly span: Span
}

function mentionsOf(meeting: ReadMeeting): PlacedPerson[] {
  const placed = (people: readonly Mention[], span: Span): PlacedPerson[] =>
    people.map((mention) => ({ mention, span }))
  return [
    ...meeting.chores.flatMap(({ people, evidence }) => placed(people, evidence.span)),
    ...meeting.agenda.flatMap(({ owners, evidence }) => placed(owners, evidence.span)),
    ...meeting.actionItems.flatMap(({ owners, evidence }) => placed(owners, evidence.span)),
    ...meeting.questions.flatMap(({ askers, evidence }) => placed(askers, evidence.span)),
  ]
}

/** Every word that stands for somebody, in small letters, and as it is written. */
function knownNames(meeting: ReadMeeting, registry: readonly PersonEntry[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const add = (name: string | null | undefined): void => {
    for (const word of name ? [name, ...name.split(/\s+/)] : [])
      if (!known.has(word.toLowerCase())) known.set(word.toLowerCase(), word)
  }
  for (const { handle, name } of [...meeting.participants, ...meeting.excused]) {
    add(handle)
    add(name)
  }
  // `not` names somebody else, whoever that is.
  for (const { handle, name, aliases, not } of registry)
    for (const word of [handle, name, ...aliases, ...not]) add(word)
  return known
}

/** The word that a misspelling would be in: the handle, or the first word of a name that is no common one. */
function nameToCheck({ handle, name }: Mention): string | null {
  const word = handle ?? /^\p{Lu}\p{L}+(?=$| \p{Lu})/u.exec(name ?? '')?.[0] ?? ''
  if (word.length < SHORTEST || (handle === null && isGivenName(word))) return null
  return word
}

function likelySpelling(word: string, known: ReadonlyMap<string, string>): string | null {
  const lower = word.toLowerCase()
  for (const [name, written] of known)
    if (name.length >= SHORTEST && name.charAt(0) === lower.charAt(0) && isOneSlipFrom(lower, name))
      return written
  return null
}
