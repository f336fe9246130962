import type { Mention, ReadActionItem, ToldStatus } from '../../src/domain/minutes.js'
import type { IsoDate } from '../../src/domain/iso-date.js'
import { dueDateIn } from '../due-dates.js'
import type { ReadAgenda } from './agenda.js'
import type { Conversation } from './conversation.js'
import { evidenceFrom, spanOver } from './fact-place.js'
import { mentionFrom, namesFrom } from './participants.js'
import { referencesIn } from '../references.js'
import type { SlashOrder } from '../written-dates.js'
import { isTaskVerb } from '../task-verbs.js'
import { TALK_VERBS } from './words.js'

/** `mira to do it`, `Mira and Jon will do it`, `mira - do it`. Bounded: names are short. */
const OWNED = /^([^:]{1,80}?)(?:\s+(?:to|will|shall|should|must)\s+|\s+[-–—]\s+)(?=\S)/
const STATUS_WORDS: readonly { status: ToldStatus; pattern: RegExp }[] = [
  {
    status: 'done',
    pattern: /(?:\[(?:done|closed)\]|\((?:done|closed)\)|[-–—:.,]\s*(?:done|closed))[.!]?$/i,
  },
  { status: 'dropped', pattern: /(?:\[(?:dropped|obsolete)\]|\((?:dropped|obsolete|withdrawn)\))[.!]?$/i },
]

/**
 * `ACTION:` lines as a person typed them, with the lines that continue them. Said again with the same words (a recap
 * pasted at the end), it is the first one.
 */
export function readActionItems(
  conversation: Conversation,
  agenda: ReadAgenda,
  date: IsoDate,
  slashes: SlashOrder | null,
): ReadActionItem[] {
  const items: ReadActionItem[] = []
  const said = new Set<string>()
  const { entries, people } = conversation
  for (const [index, entry] of entries.entries()) {
    if (entry.command?.name !== 'action') continue
    const { utterance } = entry
    const continued = continuationOf(conversation, index)
    const argument = [entry.command.argument, ...continued.map(({ words }) => words)].join(' ')
    const task = argument.replace(/\s*\[(?:recorded in .{0,300}|\d{1,3})\]\s*\.?$/i, '').trim()
    const key = task
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (!key || said.has(key)) continue
    said.add(key)
    const { owners, text } = ownersFrom(task, people)
    const told = STATUS_WORDS.map(({ status, pattern }) => ({ status, words: pattern.exec(text)?.[0] })).find(
      ({ words }) => words,
    )
    items.push({
      line: utterance.line,
      span: spanOver(utterance, continued.at(-1)?.utterance ?? utterance),
      evidence: evidenceFrom('action-item/command', utterance),
      owners,
      text: told?.words ? text.slice(0, -told.words.length).trim() : text,
      marker: 'explicit',
      reason: null,
      status: told?.status ?? 'open',
      statusWords: told?.words ?? null,
      carriedOver: false,
      listLine: null,
      renewed: false,
      due: dueDateIn(text, date, slashes),
      agendaLine: agenda.lineAt(index),
      references: referencesIn(text),
      detail: [],
      mark: null,
    })
  }
  return items
}

/** The messages right below that go on by the same hand: "... and more". */
export function continuationOf(conversation: Conversation, index: number): Conversation['entries'][number][] {
  const continued = []
  const nick = conversation.entries[index]?.utterance.nick
  for (let next = index + 1; next < conversation.entries.length; next++) {
    const entry = conversation.entries[next]
    if (!entry?.continues || entry.command || entry.utterance.nick !== nick) break
    continued.push(entry)
  }
  return continued
}

/**
 * Splits "mira and jon to do it" into owners and task. Words before "to" are owners only where each can be a name:
 * somebody of this log, or words that begin no task ("Ask the editors to …").
 */
function ownersFrom(task: string, people: ReadonlySet<string>): { owners: Mention[]; text: string } {
  const whole = task.replace(/^[[(<@]+/, '')
  const match = OWNED.exec(whole)
  if (match?.[1]) {
    const written = match[1].replace(/[\])>]+$/, '').trim()
    const names = namesFrom(written)
    const parts = written.split(/\s*[,;&]\s*|\s+and\s+/i).length
    if (names.length === parts && names.every((name) => canBeName(name, people))) {
      return { owners: names.map(mentionFrom), text: whole.slice(match[0].length).trim() }
    }
  }
  return { owners: [], text: task }
}

/** "Ask the editors to …", "See whether … will …": a verb, no name. */
function beginsTask(word: string): boolean {
  return isTaskVerb(word) || TALK_VERBS.includes(word.toLowerCase())
}

function canBeName(name: string, people: ReadonlySet<string>): boolean {
  if (people.has(name.toLowerCase())) return true
  const words = name.split(/\s+/)
  if (words.length > 3 || beginsTask(words[0] ?? '')) return false
  return words.length === 1 || words.every((word) => /^\p{Lu}/u.test(word))
}
