import type { Mention } from '../../../src/domain/minutes.js'
import { isGivenName } from '../../given-names.js'
import { distinctMentions } from '../../mentions.js'
import { isTaskVerb } from '../../task-verbs.js'
import { BODY } from './bodies.js'
import { withoutItemNumber } from './item-numbers.js'
import { NO_NAME } from './owners.js'
import { plainText } from '../structure/plain-text.js'
import { dividedTask } from './several-tasks.js'
import { startsWithVerb } from './task-or-remark.js'
import { bareTask, ownersOfTask } from './task-words.js'

/** A task as an entry of a list states it. */
export interface EntryTask {
  readonly owners: readonly Mention[]
  readonly text: string
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\d'’.]{0,30}(?:[ -]\p{Lu}[\p{L}\p{M}\d'’.]{0,30}){0,2}`
const JOIN = String.raw`\s{0,2}(?:,\s{0,2}(?:and\s|&)|,|&|\/|\+|\sand\s)\s{0,2}`
const NAMES = `${NAME}(?:${JOIN}${NAME}){0,5}`
const WHO = `(?:${NAMES}|${BODY})(?:${JOIN}(?:${NAMES}|${BODY})){0,2}`

/** "Mira - count ropes", "MartinM- count", "All -- count", "**Mira (harbour):** count". */
const PREFIX = new RegExp(
  String.raw`^(${WHO})(?:\s{0,2}\([^()]{1,60}\))?(?:\s{0,3}(?:-{1,2}|–|—)\s{1,3}|\s{0,3}:\s{0,3})(?=\S)`,
  'u',
)
/** "Mira to count", "Mira and Tomas will count", "It was decided that Mira would count", "Mira was tasked with counting". */
const SENTENCE = new RegExp(
  String.raw`^(?:[Ii]t was (?:decided|agreed) that )?(${WHO})(?:\s{0,2}\([^()]{1,60}\))?\s{1,2}(?:(?:agreed|volunteered|offered|promised|decided|plans?|is|are|was|were|has|have|needs?)\s(?:asked\s|also\s|going\s)?(?:to)|will|would|shall|should|to|was tasked with|were tasked with|is tasked with)\s(?:(?:also|then|each|all|both)\s)?(?=[\p{Ll}"“*[])`,
  'u',
)
/** "… (Mira and Tomas)", "… -- Mira", "… - Mira Lund". */
const SUFFIX = new RegExp(
  String.raw`(?:\s{1,2}\((${NAMES})\)|\s{0,2}(?:-{1,2}|–|—)\s{1,2}(${NAMES}))[\s.*_]{0,4}$`,
  'u',
)
/** "… (Mira Lund) -- more about it": who does it, before an afterthought. */
const ASIDE = new RegExp(String.raw`\s?\((${NAMES})\)(?=\s(?:-{1,2}|–|—)\s)`, 'u')
/** Words that stand before "to" or "will" as often as a name. */
const NO_SUBJECT =
  /^(?:Need|Try|It|This|That|We|You|They|There|How|What|When|Where|Who|Why|Please|Note|Next|All|Everyone|Someone|Somebody|Anyone|Which|These|Those|Both|Each|Others?|People|Time|Ready|Work|Plan|Plans|Want|Wants|Goal|Idea|Option|Continue|Agree|Agreed|Decided|Research|Pull|Links?|Tests?|Text|Code|Docs?|Page|Repo|Site|Team|Group|Meeting|Call)$/
/** Brackets that tell of the task, not of who does it. */
const REMARK =
  /^(?:Draft|Optional|Ongoing|Done|Open|Pending|New|Closed|Tentative|Completed|Skipped|Confirmed|Wip)$/i
const NOBODY =
  /^(?:future|tbd|\?{1,3}|no owner|nobody|n\/a|note|notes|update|question|reminder|next steps?|decision|action|status|topic|goal)$/i

/** Where a second task of somebody else begins in the same entry. */
const NEXT = new RegExp(
  String.raw`(?:[.;]\s{1,2}|,\s{1,2}and\s)(?!(?:He|She|They|It|This|That|We|You|There)\s)(?=(?:${NAMES})\s(?:will|to|agreed to|is to|should)\s(?:also\s)?\p{Ll})`,
  'gu',
)

/** The tasks of one entry of a list of tasks: usually one, several where sentences name several owners. */
export function tasksOfEntry(words: string, known: ReadonlySet<string>): EntryTask[] {
  const bare = bareTask(withoutItemNumber(bareTask(words))).replace(
    /([.)\]])\s{1,3}[*_]{0,3}Status[*_]{0,3}:.*$/,
    '$1',
  )
  // Handles say who it is better than any shape of words.
  if (bare.length > 1_000 || bare.includes('@')) return dividedTask(ownersOfTask(bare, known), known)
  const label = /^(?:\*{2})?([^*:]{2,80}):?\*{2}:?\s*/.exec(bare)
  if (label?.[1] && !isPeople(label[1], known)) {
    // "**Ropes:** Mira will count them": what it is about, then the tasks.
    const parts = divided(bare.slice(label[0].length)).map((part) => taskOf(part, known))
    if (parts.some(({ owners }) => owners.length > 0)) return parts
    return [{ owners: [], text: bare.replace(/\*\*/g, '') }]
  }
  const tasks = divided(bare).map((part) => taskOf(part, known))
  const [first, ...others] = tasks
  // "**Mira** told of the ropes and will count them": whoever the entry begins with, in bold.
  const bold = /^\s*\*\*([^*:]{2,60})\*\*\s/.exec(words)?.[1]
  if (first?.owners.length === 0 && bold !== undefined && isPeople(bold, known))
    return [{ owners: mentionsOf(bold), text: first.text.replace('**', '') }, ...others]
  return tasks
}

function divided(words: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of words.matchAll(NEXT)) {
    // "with Mira, Tom, and Ada to get …": the end of a list of names.
    if (!/^[.;]/.test(match[0]) && /,\s\p{Lu}\p{L}{1,20}$/u.test(words.slice(from, match.index))) continue
    parts.push(words.slice(from, match.index + (match[0].startsWith('.') ? 1 : 0)))
    from = match.index + match[0].length
  }
  return [...parts, words.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}

function taskOf(words: string, known: ReadonlySet<string>): EntryTask {
  const plain = words.replace(/\*\*|__/g, '')
  const prefix = /[-–—:]/.test(plain) ? PREFIX.exec(plain) : null
  if (prefix?.[1] && NOBODY.test(prefix[1].trim())) return { owners: [], text: plain.slice(prefix[0].length) }
  if (prefix?.[1] && isPeople(prefix[1], known) && prefix[0].length < plain.length * 0.8) {
    return { owners: mentionsOf(prefix[1]), text: bareTask(plain.slice(prefix[0].length)) }
  }
  const sentence = /\b(?:to|will|would|shall|should|with)\s/i.test(plain) ? SENTENCE.exec(plain) : null
  if (sentence?.[1] && isPeople(sentence[1], known)) {
    return { owners: mentionsOf(sentence[1]), text: bareTask(plain.slice(sentence[0].length)) }
  }
  const capital =
    /^(?:The )?(\p{Lu}[\p{L}\d]{2,24}(?: \p{Lu}[\p{L}\d]{2,24}){0,2}) (?:to|will) (?:also )?(\p{Ll}+)/u.exec(
      plain,
    )
  if (
    capital?.[1] &&
    !NO_NAME.test(capital[1]) &&
    !(capital[1].includes(' ') && startsWithVerb(capital[1])) &&
    !NO_SUBJECT.test(capital[1]) &&
    isTaskVerb(capital[2] ?? '')
  ) {
    const from = plain.search(/ (?:to|will) /) + 1
    return {
      owners: [{ handle: null, name: capital[1] }],
      text: bareTask(plain.slice(from).replace(/^(?:to|will) (?:also )?/, '')),
    }
  }
  const lower = /^(\p{Ll}[\p{L}\d_-]{2,24})(?:\s{1,2}-{1,2}\s|:\s)/u.exec(plain)
  if (lower?.[1] && known.has(lower[1])) {
    return { owners: [{ handle: lower[1], name: null }], text: bareTask(plain.slice(lower[0].length)) }
  }
  const aside = ASIDE.exec(plain)
  if (aside?.[1] && isPeople(aside[1], known)) {
    return {
      owners: mentionsOf(aside[1]),
      text: bareTask(plain.replace(aside[0], '')),
    }
  }
  const small = /^(\p{Ll}[\p{L}\d_-]{2,24}) to (?=[\p{Ll}])/u.exec(plain)
  if (small?.[1] && (known.has(small[1]) || !isTaskVerb(small[1])) && !NOT_NAMES.has(small[1])) {
    return { owners: [{ handle: small[1], name: null }], text: bareTask(plain.slice(small[0].length)) }
  }
  const suffix = /[)–—-]/.test(plain) ? SUFFIX.exec(plain) : null
  const names = suffix?.[1] ?? suffix?.[2]
  if (
    suffix &&
    names &&
    !REMARK.test(names) &&
    /\p{Ll}/u.test(names) &&
    (suffix[1] !== undefined || isPeople(names, known))
  ) {
    return { owners: mentionsOf(names), text: bareTask(plain.slice(0, suffix.index)) }
  }
  const read = ownersOfTask(words, known)
  const called = read.owners.filter(({ handle }) => handle === null).map(({ name }) => name ?? '')
  // "Fuzzing to start", "Meetings: …": a capitalised word is no name yet.
  if (called.length > 0 && !called.every((name) => isPeople(name, known)))
    return { owners: [], text: bareTask(words) }
  return { owners: read.owners, text: withoutItemNumber(read.text) }
}

export const NOT_NAMES: ReadonlySet<string> = new Set(
  'need needs want wants try time ready have has due able going how what where when who which someone somebody anyone people others used supposed similar related thanks according question proposal issue everyone nothing lots more next back'.split(
    ' ',
  ),
)

/** Whether the words before a dash or colon are people: a body, somebody known, a given name, or capitalised words. */
export function isPeople(words: string, known: ReadonlySet<string>): boolean {
  const bare = plainText(words)
    .replace(/\([^()]{0,80}\)/g, '')
    .trim()
  if (bare === '' || NOBODY.test(bare)) return false
  if (isOneBody(bare)) return true
  const parts = bare.split(new RegExp(JOIN, 'u'))
  const withBody = parts.some((part) => new RegExp(`^${BODY}$`, 'iu').test(part.trim()))
  return parts.every((part) => {
    const name = part.trim()
    if (withBody && /^\p{Lu}{2,6}$/u.test(name)) return true
    if (new RegExp(`^${BODY}$`, 'iu').test(name)) return true
    const [first = ''] = name.split(/[\s-]/, 1)
    if (known.has(name) || known.has(name.toLowerCase()) || known.has(first.toLowerCase())) return true
    if (isGivenName(first)) return true
    if (isShortFor(first, known)) return true
    // "MartinM", "JimZ": a name run together with an initial.
    return /^\p{Lu}\p{Ll}{2,14}\p{Lu}$/u.test(name) || /^\p{Lu}\p{Ll}{1,14} \p{Lu}\.?$/u.test(name)
  })
}

/** "Art" for somebody known as "Arthur". */
function isShortFor(word: string, known: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}\p{Ll}{2,7}$/u.test(word)) return false
  const short = word.toLowerCase()
  for (const name of known)
    if (name.startsWith(short) && !name.includes(' ') && name.length <= 14) return true
  return false
}

export function mentionsOf(words: string): Mention[] {
  return distinctMentions(
    words
      .replace(/^(?:all the |the |all (?=\S+ ?members))/i, '')
      .replace(/\([^()]{0,80}\)/g, '')
      .split(isOneBody(words) ? /(?!)/ : new RegExp(JOIN, 'u'))
      .map((part) => part.trim().replace(/^(?:the|and) /i, ''))
      .filter((part) => part !== '')
      .map((name) => ({ handle: null, name })),
  )
}

/** "Legal/Biz Teams" are written as one. */
function isOneBody(words: string): boolean {
  return /^[\p{L}]+\/[\p{L}]+ (?:teams?|groups?|members)$/iu.test(words.trim())
}
