import type { IsoDate } from '../../src/domain/iso-date.js'
import type { ReadActionItem } from '../../src/domain/minutes.js'
import { dueDateIn } from '../due-dates.js'
import type { ReadAgenda } from './agenda.js'
import { isTalk, type Conversation, type Entry } from './conversation.js'
import { evidenceFrom, spanOf } from './fact-place.js'
import { mentionFrom } from './participants.js'
import { referencesIn } from '../references.js'
import type { SlashOrder } from '../written-dates.js'
import { isTaskVerb } from '../task-verbs.js'
import { TALK_VERBS } from './words.js'

/** "I'll open an issue", "I will try these changes", "I can take this": at the start of a sentence. */
const PROMISE =
  /(?:^|[.!?;,:] +)(?:(?:yes|yeah|ok|okay|sure|and|so|then)[,.]? +)?I(?:['’]ll| will| can(?= (?:definitely )?(?:take(?! (?:back )?over)|pick|write|prepare|draft|open|create|file|send)))(?: (?:try|definitely|also|just|then|happily|gladly)){0,2}(?: to)? ([a-z]+)/i
/** "mira will open an issue", "we need mira to open an issue". */
const GIVEN = /(?:^|[.!?;,:] +)(?:we need )?(@?[\p{L}_][\p{L}\p{N}_-]{1,30}) (?:will|to) ([a-z]+)/iu

/** Within so many messages before an `ACTION:` line, talk of the task is about that one. */
const NEAR = 4

/** Tasks that somebody takes or is given in the talk, without a mark: suggestions. */
export function readInferredActionItems(
  conversation: Conversation,
  agenda: ReadAgenda,
  date: IsoDate,
  slashes: SlashOrder | null,
): ReadActionItem[] {
  const items: ReadActionItem[] = []
  const { entries, people } = conversation
  for (const [index, entry] of entries.entries()) {
    if (!isTalk(entry) || entry.utterance.emote || entry.words.length > 2_000) continue
    if (entries.slice(index + 1, index + 1 + NEAR).some(({ command }) => command?.name === 'action')) continue
    const found = promiseOf(entry) ?? givenIn(entry, people)
    if (!found) continue
    const { utterance } = entry
    items.push({
      line: utterance.line,
      span: spanOf(utterance),
      evidence: evidenceFrom(found.rule, utterance),
      owners: [mentionFrom(found.owner)],
      text: found.text,
      marker: 'inferred',
      reason: found.reason,
      status: 'open',
      statusWords: null,
      carriedOver: false,
      listLine: null,
      renewed: false,
      due: dueDateIn(found.text, date, slashes),
      agendaLine: agenda.lineAt(index),
      references: referencesIn(found.text),
      detail: [],
      mark: null,
    })
  }
  return items
}

interface Found {
  readonly owner: string
  readonly text: string
  readonly rule: string
  readonly reason: string
}

function promiseOf(entry: Entry): Found | null {
  const match = PROMISE.exec(entry.words)
  const verb = match?.[1]?.toLowerCase()
  if (!match || !verb || !isTaskVerb(verb) || TALK_VERBS.includes(verb)) return null
  const text = sentenceFrom(entry.words, match.index + match[0].length - verb.length)
  const reason = `${entry.speaker} says to do it: “${match[0].replace(/^[.!?;,: ]+/, '')}”`
  return { owner: entry.speaker, text, rule: 'inferred-action-item/promise', reason }
}

function givenIn(entry: Entry, people: ReadonlySet<string>): Found | null {
  const match = GIVEN.exec(entry.words)
  const [owner, verb] = [match?.[1]?.replace(/^@/, ''), match?.[2]?.toLowerCase()]
  if (!match || !owner || !verb || !people.has(owner.toLowerCase()) || !isTaskVerb(verb)) return null
  const text = sentenceFrom(entry.words, match.index + match[0].length - verb.length)
  return {
    owner,
    text,
    rule: 'inferred-action-item/given',
    reason: `${owner} is named with a task: “${verb} …”`,
  }
}

/** The rest of the sentence that holds the task. */
function sentenceFrom(words: string, at: number): string {
  const rest = words.slice(at)
  const end = /[.!?](?=\s+\p{Lu})/u.exec(rest)
  return (end ? rest.slice(0, end.index + 1) : rest).trim()
}
