import { describe, expect, it } from 'vitest'
import { parseLogLine } from '../../../importers/irc/log-line.js'

describe('the shapes of a log line', () => {
  it.each([
    ['16:01:18 <mira> hello', 'mira', 'hello'],
    ['[10:05]\t<mira>\thello', 'mira', 'hello'],
    ['[4:02pm]\t<mira>\thello', 'mira', 'hello'],
    ['[Tue 10:05]\t<mira>\thello', 'mira', 'hello'],
    ['2024-01-31T16:01:18Z <mira> hello', 'mira', 'hello'],
    ['[2024-01-31 16:01] <@mira> hello', 'mira', 'hello'],
    ['16:01 < mira> hello', 'mira', 'hello'],
    ['<mira> hello', 'mira', 'hello'],
    ['2024-01-31 16:01:18\tmira\thello', 'mira', 'hello'],
    ['\uFEFF16:01:18 <mira> hello', 'mira', 'hello'],
  ])('%j is a message', (raw, nick, body) => {
    const line = parseLogLine(raw, 1)
    expect(line).toMatchObject({ kind: 'message', nick, body })
    expect(raw.slice((line?.column ?? 0) - 1)).toBe(body)
  })

  it.each([
    '[10:05]\t-->|\tmira has joined #docks',
    '[4:01pm]\tmira joined the chat room.',
    '16:01 -!- mira [x@y] quit',
  ])('%j is an event of the channel', (raw) =>
    expect(parseLogLine(raw, 1)).toMatchObject({ kind: 'event', nick: null }),
  )

  it('takes "* mira waves" for an emote', () =>
    expect(parseLogLine('[10:05]\t* mira\twaves', 1)).toMatchObject({
      kind: 'emote',
      nick: 'mira',
      body: 'waves',
    }))

  it.each(['', 'Plain words', '# A heading', '- <div> in a list'])('%j is no line of a log', (raw) =>
    expect(parseLogLine(raw, 1)).toBeNull(),
  )

  it('keeps the day of a full time stamp', () =>
    expect(parseLogLine('2024-01-31T16:01:18Z <mira> hello', 1)?.day).toBe('2024-01-31'))
})
