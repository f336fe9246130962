import { parseLogLine, linesFrom, type LogLine } from './log-line.js'
import { BOTS } from './words.js'

/** A message of the channel, by a person or a program; `body` may have been corrected, `raw` is what the file says. */
export interface Utterance {
  readonly line: number
  readonly nick: string
  readonly body: string
  readonly raw: string
  /** 1-based column where `raw` begins. */
  readonly column: number
  readonly byBot: boolean
  readonly emote: boolean
}

/** What a logger writes as a message of the person it concerns: "mira has joined #group". */
const PRESENCE = /^\S{1,40} (?:has (?:joined|left|quit|changed the topic)|is now known as)\b/

/** All messages of a log in the file's order; joins, quits and renames left out. */
export function utterancesFrom(text: string): {
  utterances: Utterance[]
  lines: LogLine[]
  lineCount: number
} {
  const raws = linesFrom(text)
  const lines: LogLine[] = []
  const utterances: Utterance[] = []
  for (const [index, raw] of raws.entries()) {
    const line = parseLogLine(raw, index + 1)
    if (!line) continue
    lines.push(line)
    if (line.nick === null || line.kind === 'event') continue
    if (PRESENCE.test(line.body) && line.body.startsWith(line.nick)) continue
    const { nick, body, column } = line
    utterances.push({
      line: line.line,
      nick,
      body: body.trimStart(),
      raw: body.trimStart(),
      column: column + body.length - body.trimStart().length,
      byBot: isBot(nick),
      emote: line.kind === 'emote',
    })
  }
  return { utterances, lines, lineCount: raws.length }
}

function isBot(nick: string): boolean {
  const name = nick.toLowerCase().replace(/[_`\d]+$/, '')
  return name.endsWith('bot') || BOTS.includes(name) || BOTS.some((bot) => name.startsWith(`${bot}-`))
}
