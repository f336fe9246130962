import { isoDateFrom, type IsoDate } from '../../src/domain/iso-date.js'
import type { Conversation } from './conversation.js'

/** RRSAgent says at the start where it writes: `logging to https://…/2024/01/31-group-irc`. */
const LOGGING_TO = /\blogging to \S{1,200}?\/(\d{4})\/(\d{2})\/(\d{2})-/
const DAY = /(?:^|\D)(\d{4})[-_./]?(\d{2})[-_./]?(\d{2})(?!\d)/g
/** Where a day in the talk is the meeting's own: the channel's topic and the meeting's title. */
const TITLE_LINES = 60

export interface LogDate {
  readonly date: IsoDate
  readonly from: 'log' | 'text' | 'file-name'
}

/** The day of the meeting: what the log itself says, then its name and folders, then its title. */
export function logDateFrom(conversation: Conversation, nameDate: IsoDate | null): LogDate | null {
  const { entries, lines } = conversation
  for (const { utterance } of entries.slice(0, TITLE_LINES)) {
    const match = utterance.byBot ? LOGGING_TO.exec(utterance.body) : null
    const date = match && isoDateFrom(Number(match[1]), Number(match[2]), Number(match[3]))
    if (date) return { date, from: 'log' }
  }
  for (const { command } of entries) {
    const date = command?.name === 'date' ? lastDayIn(command.argument) : null
    if (date) return { date, from: 'log' }
  }
  const stamped = lines.map(({ day }) => day && lastDayIn(day)).find(Boolean)
  if (stamped) return { date: stamped, from: 'log' }
  if (nameDate) return { date: nameDate, from: 'file-name' }
  for (const line of lines.slice(0, TITLE_LINES)) {
    if (!/\bmeeting\b|changed the topic/i.test(line.body)) continue
    const date = lastDayIn(line.body)
    if (date) return { date, from: 'text' }
  }
  return null
}

function lastDayIn(words: string): IsoDate | null {
  let last: IsoDate | null = null
  for (const [, year, month, day] of words.slice(0, 2_000).matchAll(DAY)) {
    last = isoDateFrom(Number(year), Number(month), Number(day)) ?? last
  }
  return last
}
