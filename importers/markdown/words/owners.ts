import type { Mention } from '../../../src/domain/minutes.js'
import { distinctMentions, handlesIn, nameAt } from '../../mentions.js'
import { isTaskVerb } from '../../task-verbs.js'

/** Those named at the start of a text, and where what follows them begins. */
export interface LeadingOwners {
  readonly owners: readonly Mention[]
  readonly end: number
  /** A colon, "to", "will" or a dash set them off from the task. */
  readonly setOff: boolean
}

const SKIP = /^\]?[\s*_~`([{:–-]+/
const BETWEEN =
  /^[\s*_~]*(?:,\s*(?:and\b|&)?|&|\/|\+|;|\band\b|\bund\b|\bor\b|\bwith\b(?= ?@)|(?=\\?@))[\s*_~]*/
const SET_OFF =
  /^[\s*_~`)\]]*(?:[:–]|-+>?|=+>|→|,? ?(?:to|will|shall|should|can|may|please|is going to|are going to|wants to|want to)\b)/

/** Capitalised words before a colon that are things, not people. */
export const NO_NAME =
  /(?:tion|ment|ing|up|ity|ance|ence|ness|ware|date|issue|story|doc|docs|test|tests|releases?)$/i

/**
 * Reads owners from `text` at `from`: handles, given names, and, where `anyName`, a capitalised word that a colon or
 * "to" sets off ("AI Harbourmasters: …").
 */
export function leadingOwners(
  text: string,
  from: number,
  known: ReadonlySet<string>,
  anyName: boolean,
): LeadingOwners {
  const handles = new Map(handlesIn(text.slice(from)).map((found) => [found.index + from, found]))
  const owners: Mention[] = []
  let at = from + (SKIP.exec(text.slice(from, from + 40))?.[0].length ?? 0)
  at = skipWord(text, at, 'for ')
  at = skipWord(text, at, 'on ')
  if (text.startsWith('to @', at)) at += 3
  let end = from
  for (let count = 0; count < 12; count++) {
    const handle = handles.get(at)
    const found = handle
      ? { mention: { handle: handle.handle, name: null } as Mention, end: from + handle.end }
      : wordOwner(text, at, known, anyName)
    if (!found) {
      // "@mira/tom": the second one without its mark.
      const bare =
        owners.length > 0 && text.charAt(at - 1) === '/'
          ? /^[a-z][\w-]{2,30}(?=[\s),.:]|$)/i.exec(text.slice(at, at + 34))
          : null
      if (!bare) break
      owners.push({ handle: bare[0], name: null })
      end = at + bare[0].length
      break
    }
    owners.push(found.mention)
    end = found.end
    // "(@mira)" may be followed by a remark in brackets of its own: "@mira (until noon), @tom".
    const bracketed = /^[\s*_]*\((?=\\?@)/.exec(text.slice(end, end + 12))
    if (bracketed && /^[^\s()]+\)/.test(text.slice(end + bracketed[0].length, end + 80))) {
      at = end + bracketed[0].length
      continue
    }
    const between = BETWEEN.exec(text.slice(end, end + 40))
    if (!between) break
    at = end + between[0].length
  }
  if (owners.length === 0) return { owners: [], end: from, setOff: false }
  return { owners: distinctMentions(owners), end, setOff: SET_OFF.test(text.slice(end, end + 40)) }
}

function skipWord(text: string, at: number, word: string): number {
  return text.startsWith(word, at) ? at + word.length : at
}

/** "AI storage team: …", "AI the release group to …": what sets it off makes it the owner. */
const SMALL_TEAM =
  /^(?:[Tt]he )?((?:(?!(?:[Aa]n?|and|at|by|for|from|in|of|on|or|our|[Tt]he|to|with)\s)\p{L}[\p{L}\d/-]{0,20} ){1,3}(?:team|group|squad|crew|folks|committee|board|wg|sig))(?=[)*_]{0,3}\s?:|,? (?:to|will) \p{Ll})/u

/** "ask storage team": a verb and the team, but for "release group", whose name may be one. */
function isAskedForOfTeam(words: string): boolean {
  const [first = '', ...others] = words.split(' ')
  return others.length > 1 && isTaskVerb(first)
}

function wordOwner(
  text: string,
  at: number,
  known: ReadonlySet<string>,
  anyName: boolean,
): { mention: Mention; end: number } | null {
  const name = nameAt(text, at, known)
  if (name) return { mention: { handle: null, name: name.name }, end: name.end }
  const team = /^(?:[Tt]he )?((?:[Tt]eam|SIG|WG) [A-Z][\w/-]*|[A-Z][\w/-]* (?:[Tt]eam|WG|folks|SIG))\b/.exec(
    text.slice(at, at + 60),
  )
  if (team) return { mention: { handle: null, name: team[1] ?? team[0] }, end: at + team[0].length }
  if (!anyName) return null
  const small = SMALL_TEAM.exec(text.slice(at, at + 80))
  if (small?.[1] && !isAskedForOfTeam(small[1])) {
    return { mention: { handle: null, name: small[1] }, end: at + small[0].length }
  }
  // "AI mira: …", "AI(mira): …": somebody known, without the mark of a handle.
  const bare = /^[a-z][\w-]{1,30}(?=[)*_]{0,3}\s?:| to [a-z])/.exec(text.slice(at, at + 40))
  if (bare && known.has(bare[0]))
    return { mention: { handle: bare[0], name: null }, end: at + bare[0].length }
  const word =
    /^(?:[A-Z][a-z]+[A-Za-z]{0,20}|[a-z]{1,3}[A-Z]\w{1,20}|[A-Z]{2,5}\d{0,3}(?=[*_]{0,2}:)|(?:all|everyone|everybody)(?=[*_]{0,2}:))(?=[*_]{0,2}\s*:| to (?!be\b)[a-z]| will )/.exec(
      text.slice(at, at + 60),
    )
  if (
    word &&
    !NO_NAME.test(word[0]) &&
    !/^(?:Need|Try|It|This|That|We|You|They|There|How|What|When|Who|Please|Note|Next|All|Everyone)$/.test(
      word[0],
    )
  ) {
    return { mention: { handle: null, name: word[0] }, end: at + word[0].length }
  }
  return null
}
