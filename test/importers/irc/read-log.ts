import { ircImporter } from '../../../importers/irc/irc-importer.js'
import type { Mention, ReadMeeting } from '../../../src/domain/minutes.js'

/** The one meeting of an invented log; each line is `nick: words` or, with `<`, a raw line. */
export function readLog(lines: readonly string[], file = 'harbour/2024-02-07/irc.log'): ReadMeeting {
  const meeting = ircImporter.read({ file, text: logFrom(lines), style: null }).meetings[0]
  if (!meeting) throw new Error('no meeting was read')
  return meeting
}

/** "mira: Topic: Docks" becomes "16:00:00 <mira> Topic: Docks". */
export function logFrom(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const time = `16:${String(index % 60).padStart(2, '0')}:00`
      const [, nick, words] = /^([^:\s]+): (.*)$/.exec(line) ?? []
      return nick === undefined ? line : `${time} <${nick}> ${words ?? ''}`
    })
    .join('\n')
}

export const whoOf = (mentions: readonly Mention[]): (string | null)[] =>
  mentions.map(({ handle, name }) => handle ?? name)
