/** One line of a log, as far as its shape tells: who, and what. */
export interface LogLine {
  /** 1-based. */
  readonly line: number
  readonly kind: 'message' | 'emote' | 'event'
  /** Null for events (joins, quits) of the channel itself. */
  readonly nick: string | null
  readonly body: string
  /** 1-based column of the raw line where `body` begins. */
  readonly column: number
  /** The day that the line's own time stamp gives, as written (`2024-01-31`); null for a bare time. */
  readonly day: string | null
}

/**
 * The shapes of lines that IRC clients and loggers write. Each is anchored and has no nested repetition, so a hostile
 * line costs one pass. Every shape of time stamp may stand before every shape of speaker.
 */
const TIME_STAMPS: readonly RegExp[] = [
  // 2024-01-31T16:01:18Z · [2024-01-31 16:01] · 2024-01-31 16:01:18+00:00
  /^\uFEFF?[[(]?(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?[\])]?:?\s+/,
  // 16:01:18 · [10:05] · [4:02pm] · [Tue 10:05] · (16:01)
  /^\uFEFF?[[(]?(?:[A-Z][a-z]{2},? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?[\])]?:?\s+/,
]

const MESSAGE = /^<[@+%&~ ]?([^\s<>]{1,40})>[ \t]?/
const EMOTE = /^(?:\*|•) +([^\s<>*]{1,40})[ \t]/
const EVENT = /^(?:-->|<--|\|<--|-->\||=-=|-!-|\*\*\*|--)(?:\s|\||$)/
/** weechat: time, tab, nick, tab, words. */
const TABBED = /^[@+%&~]?([A-Za-z[\]\\`_^{|}][^\s<>:]{0,39})\t/

/** Reads the shape of one line; null where it is no line of a log (a bare line of text, or an empty one). */
export function parseLogLine(raw: string, line: number): LogLine | null {
  let start = 0
  let day: string | null = null
  let stamped = false
  for (const stamp of TIME_STAMPS) {
    const match = stamp.exec(raw)
    if (match) {
      start = match[0].length
      day = match[1] ?? null
      stamped = true
      break
    }
  }
  const rest = raw.slice(start)
  const found = (kind: 'message' | 'emote', match: RegExpExecArray): LogLine => ({
    line,
    kind,
    nick: match[1] ?? null,
    body: rest.slice(match[0].length).trimEnd(),
    column: start + match[0].length + 1,
    day,
  })

  const message = MESSAGE.exec(rest)
  if (message) return found('message', message)
  if (!stamped) return null
  if (!EVENT.test(rest)) {
    const emote = EMOTE.exec(rest)
    if (emote) return found('emote', emote)
    const tabbed = TABBED.exec(rest)
    if (tabbed) return found('message', tabbed)
  }
  return { line, kind: 'event', nick: null, body: rest.trimEnd(), column: start + 1, day }
}

/** The raw lines of a text, without their ends; a carriage return before the line feed belongs to the end. */
export function linesFrom(text: string): string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}
