import type { Diagnostic } from '../../src/domain/diagnostic.js'
import type { ReadMeeting, ReadMinutes } from '../../src/domain/minutes.js'
import { ambiguousDueDays } from '../ambiguous-days.js'
import { slashOrderOf } from '../written-dates.js'
import type { Importer, SourceText } from '../importer.js'
import { dateFromName } from '../name-date.js'
import { readActionItems } from './action-items.js'
import { readAgenda } from './agenda.js'
import { readChores } from './chores.js'
import { conversationFrom, type Conversation } from './conversation.js'
import { readDecisions } from './decisions.js'
import { readInferredActionItems } from './inferred-action-items.js'
import { logDateFrom } from './log-date.js'
import { linesFrom, parseLogLine } from './log-line.js'
import { readParticipants } from './participants.js'

const STYLE = 'w3c-irc'
/** How many lines tell whether a file is a log. */
const SAMPLE = 200

/**
 * Reads logs of a channel kept the W3C way: `Topic:`, `ACTION:`, `RESOLVED:`, `present+`, `scribe+`, corrections by
 * `s/…/…/`, with Zakim, RRSAgent and their like beside; and MeetBot's `#topic`, `#action`, `#agreed`.
 */
export const ircImporter: Importer = {
  name: STYLE,

  recognises({ file, text }: SourceText): number {
    const sample = linesFrom(text.slice(0, 40_000))
      .filter((line) => line.trim())
      .slice(0, SAMPLE)
    const messages = sample.map((line) => parseLogLine(line, 1)).filter((line) => line !== null)
    const share = sample.length ? messages.filter(({ kind }) => kind !== 'event').length / sample.length : 0
    if (/\.log$/i.test(file)) return share > 0.3 ? 1 : 0.2
    return share > 0.5 && messages.length >= 3 ? 0.95 : 0
  },

  read({ file, text }: SourceText): ReadMinutes {
    const conversation = conversationFrom(text)
    const nameDate = dateFromName(file)
    const day = logDateFrom(conversation, nameDate)
    if (!day) {
      const message =
        'No day found: neither in the log ("Date: 2024-01-31") nor in its name. Name the file after the day.'
      return {
        style: STYLE,
        meetings: [],
        diagnostics: [{ code: 'no-meeting', severity: 'warning', message, file, span: null }],
      }
    }
    const diagnostics: Diagnostic[] = []
    if (nameDate && nameDate !== day.date) {
      const message = `The log says ${day.date}, its name ${nameDate}.`
      diagnostics.push({ code: 'date-conflict', severity: 'warning', message, file, span: null })
    }
    const agenda = readAgenda(conversation)
    const slashes = slashOrderOf(text, nameDate)
    const told = readActionItems(conversation, agenda, day.date, slashes)
    const lines = new Set(told.map(({ line }) => line))
    const inferred = readInferredActionItems(conversation, agenda, day.date, slashes).filter(
      ({ line }) => !lines.has(line),
    )
    for (const item of told) {
      if (item.owners.length > 0) continue
      const message = 'Nobody is named for this task. Write "ACTION: nick to …".'
      diagnostics.push({
        code: 'action-without-owner',
        severity: 'warning',
        message,
        file,
        span: item.evidence.span,
      })
    }
    diagnostics.push(...ambiguousDueDays(file, { date: day.date, actionItems: told }, slashes))
    const meeting: ReadMeeting = {
      date: day.date,
      dateFrom: day.from,
      nameDate,
      title: titleOf(conversation),
      held: true,
      span: wholeOf(text),
      ...readParticipants(conversation),
      chores: readChores(conversation),
      agenda: agenda.items,
      actionItems: [...told, ...inferred].sort((a, b) => a.line - b.line),
      decisions: readDecisions(conversation, agenda),
      questions: [],
      lists: [],
    }
    return { style: STYLE, meetings: [meeting], diagnostics }
  },
}

/** The last word on what meeting this is: chairs correct themselves. */
function titleOf({ entries }: Conversation): string | null {
  const titles = entries.filter(({ command }) => command?.name === 'meeting' && command.argument)
  return titles.at(-1)?.command?.argument ?? null
}

function wholeOf(text: string): ReadMeeting['span'] {
  const lines = linesFrom(text)
  return { line: 1, column: 1, endLine: lines.length, endColumn: (lines.at(-1)?.length ?? 0) + 1 }
}
