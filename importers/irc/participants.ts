import type { Mention } from '../../src/domain/minutes.js'
import type { Conversation } from './conversation.js'

/**
 * Who was there: `present+` (the one who types it, or those named behind it), `Present: a, b`; `present-` takes
 * back. Bots' lists are echoes. `regrets+` and `Regrets:` name the excused. In order of first appearance. Where a
 * `#startmeeting` opens the log and nobody is said to be there, everyone who speaks is.
 */
export function readParticipants(conversation: Conversation): {
  participants: Mention[]
  excused: Mention[]
} {
  const present: string[] = []
  const excused: string[] = []
  for (const { command, utterance } of conversation.entries) {
    if (command?.name !== 'present' && command?.name !== 'regrets') continue
    const list = command.name === 'present' ? present : excused
    const names = namesFrom(command.argument)
    if (names.length === 0 && command.sign !== ':') names.push(utterance.nick)
    for (const name of names) {
      const at = list.findIndex((known) => isSamePerson(known, name))
      if (command.sign !== '-' && at < 0) list.push(name)
      if (command.sign === '-' && at >= 0) list.splice(at, 1)
    }
  }
  const everyone = present.length === 0 && isMeetbotLog(conversation) ? speakersOf(conversation) : present
  return { participants: everyone.map(mentionFrom), excused: excused.map(mentionFrom) }
}

const isMeetbotLog = ({ entries }: Conversation): boolean =>
  entries.some(({ command }) => command?.word === 'startmeeting')

/** What the bot answers to `#startmeeting`, whatever its nick is. */
const STARTED = /^Meeting started\b/

function speakersOf({ entries }: Conversation): string[] {
  const bots = new Set(
    entries
      .filter(({ utterance }) => utterance.byBot || STARTED.test(utterance.body))
      .map(({ utterance }) => utterance.nick),
  )
  return [...new Set(entries.map(({ utterance }) => utterance.nick))].filter((nick) => !bots.has(nick))
}

/** The names of a list as people type it into a channel: "a, b and c", "a b" only where both look like nicks. */
export function namesFrom(list: string): string[] {
  return list
    .replace(/\([^()]{0,80}\)/g, '')
    .split(/\s*[,;]\s*|\s+(?:and|&)\s+/i)
    .map((name) =>
      name
        .replace(/^(?:and\s+|@)/i, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    )
    .filter((name) => /^[\p{L}_`[{\\^|]/u.test(name) && name.length <= 60 && name.split(' ').length <= 4)
}

/** IRC clients lengthen a taken nick, and people do: "mira" comes back as "mira_", "mira1", "mira-lund". */
function isSamePerson(known: string, name: string): boolean {
  const [a, b] = [known.toLowerCase().replace(/_/g, ' ').trim(), name.toLowerCase().replace(/_/g, ' ').trim()]
  return a === b || (b.startsWith(a) && a.length >= 3 && /^[-|`\d[]/.test(b.slice(a.length)))
}

/** A nick is a handle; words with a space between them are a name. */
export function mentionFrom(name: string): Mention {
  return /\s/.test(name) ? { handle: null, name } : { handle: name, name: null }
}
