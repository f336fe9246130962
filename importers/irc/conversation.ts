import { parseCommand, type Command } from './command.js'
import { applyCorrections } from './corrections.js'
import type { LogLine } from './log-line.js'
import { utterancesFrom, type Utterance } from './utterance.js'

/** One message as part of the meeting: a command to the minutes, or talk by somebody. */
export interface Entry {
  readonly utterance: Utterance
  /** Null for talk, and for everything that a bot writes: its echoes and recaps are no commands. */
  readonly command: Command | null
  /** Who speaks: the name that the scribe wrote before the colon, else who typed it. */
  readonly speaker: string
  /** The talk without the speaker's name and the marks of a continued line. */
  readonly words: string
  /** It goes on from the message before by the same hand: "... and more". */
  readonly continues: boolean
}

export interface Conversation {
  readonly entries: readonly Entry[]
  readonly lines: readonly LogLine[]
  readonly lineCount: number
  /** Nicks and scribed names, lower case: who can own a task without looking like a word. */
  readonly people: ReadonlySet<string>
}

const CONTINUED = /^(?:\.{2,}|…)\s*/
/** "mira: I think …": at most three words and no slash, so that neither sentences nor links count as names. */
const SCRIBED = /^([\p{L}_`][\p{L}\p{N}_.'`|-]{0,30}(?: [\p{Lu}][\p{L}.'-]{0,30}){0,2}):\s+(?=\S)/u
/** To the queue and to programs: said to nobody in the meeting. */
const TO_A_PROGRAM =
  /^(?:q[+-?]|queue|ack\b|vq\?|(?:zakim|rr?s+agent|trackbot|agendabot|ghurlbot|gb|voip\S*)\s*[,:])/i

/** The talk of a log in order, corrections applied, each message with its command and speaker. */
export function conversationFrom(text: string): Conversation {
  const { utterances, lines, lineCount } = utterancesFrom(text)
  const nicks = new Set(utterances.map(({ nick }) => nick.toLowerCase()))
  const people = new Set(utterances.filter(({ byBot }) => !byBot).map(({ nick }) => nick.toLowerCase()))
  const speakerOf = new Map<string, string>()
  const entries: Entry[] = []
  for (const utterance of applyCorrections(utterances)) {
    const { nick, body, byBot } = utterance
    if (byBot) {
      entries.push({ utterance, command: null, speaker: nick, words: body, continues: false })
      continue
    }
    const continuation = CONTINUED.exec(body)
    const words = continuation ? body.slice(continuation[0].length) : body
    const command = parseCommand(words, (word) => nicks.has(word))
    const scribed = command || continuation ? null : SCRIBED.exec(body)
    if (scribed?.[1]) {
      speakerOf.set(nick, scribed[1])
      people.add(scribed[1].toLowerCase())
      entries.push({
        utterance,
        command,
        speaker: scribed[1],
        words: body.slice(scribed[0].length),
        continues: false,
      })
    } else {
      const continues = continuation !== null
      const speaker = continues ? (speakerOf.get(nick) ?? nick) : nick
      entries.push({ utterance, command, speaker, words, continues })
    }
  }
  return { entries, lines, lineCount, people }
}

/** Whether a message is talk: by a person, no command, not to a program or the speakers' queue. */
export function isTalk(entry: Entry): boolean {
  return !entry.utterance.byBot && entry.command === null && !TO_A_PROGRAM.test(entry.utterance.body)
}
