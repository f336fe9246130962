import { isOneSlipFrom } from '../one-slip.js'
import { COMMAND_WORDS, FORGIVEN, type CommandName } from './words.js'

/** A message that is an instruction to the minutes rather than talk. */
export interface Command {
  readonly name: CommandName
  /** The word as typed, lower case: "rejected" tells more than `resolved`. */
  readonly word: string
  readonly sign: ':' | '+' | '-'
  readonly argument: string
}

const SHAPE = /^\s{0,8}([A-Za-z][A-Za-z -]{2,16}?)\s{0,3}([:+]|-(?=\s|$))\s*/
const MEETBOT = /^\s{0,8}#([a-z]{3,14})(?:\s+|$)/
/** `ACTION bob: …`, `ACTION-12: …`, `ACTION on bob: …` */
const ADDRESSED_ACTION = /^\s{0,8}action(?:-\d{1,6}|\s+(?:on|for)?\s*([^\s:]{1,40}))\s{0,3}:\s*/i

/**
 * The command of a message, or null for plain talk. A word that is nobody's command by one letter is taken for a
 * mistyped one, unless it is a nick or speaker of this log (`isName`).
 */
export function parseCommand(body: string, isName: (word: string) => boolean): Command | null {
  const meetbot = MEETBOT.exec(body)
  if (meetbot?.[1]) {
    const name = commandOf(meetbot[1])
    return name ? { name, word: meetbot[1], sign: ':', argument: body.slice(meetbot[0].length).trim() } : null
  }
  const addressed = ADDRESSED_ACTION.exec(body)
  if (addressed) {
    const task = body.slice(addressed[0].length).trim()
    const owner = addressed[1]
    const argument = owner ? `${owner} to ${task}` : task
    if (!owner || owner.toLowerCase() !== 'item')
      return { name: 'action', word: 'action', sign: ':', argument }
  }
  const match = SHAPE.exec(body)
  if (!match?.[1] || !match[2]) return null
  const word = match[1].trim().toLowerCase()
  const sign = match[2] as Command['sign']
  const exact = commandOf(word)
  const name = exact ?? (sign === ':' && !isName(word) ? mistypedCommand(word) : null)
  if (!name || !takesSign(name, sign)) return null
  return { name, word, sign, argument: body.slice(match[0].length).trim() }
}

/** Only people are added and taken away; `topic-` or `action-item` are no commands. */
function takesSign(name: CommandName, sign: Command['sign']): boolean {
  return sign === ':' || ['agenda', 'chair', 'present', 'regrets', 'scribe'].includes(name)
}

function commandOf(word: string): CommandName | null {
  for (const [name, words] of Object.entries(COMMAND_WORDS))
    if (words.includes(word)) return name as CommandName
  return null
}

function mistypedCommand(word: string): CommandName | null {
  if (word.length < 4 || word.length > 11) return null
  for (const name of FORGIVEN) {
    for (const right of COMMAND_WORDS[name]) {
      // "Topics: a, b, c" is a plural with a sense of its own, no slip of the finger.
      if (right.length >= 5 && word !== `${right}s` && isOneSlipFrom(word, right)) return name
    }
  }
  return null
}
