import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventStreamParser } from '../../src/web/api/event-stream.js'

const STREAM = ': hello\n\nevent: next\ndata: {"a":1}\n\nevent: next\r\ndata: {"a":\r\ndata: 2}\r\n\r\n'
const EVENTS = [
  { event: 'next', data: '{"a":1}' },
  { event: 'next', data: '{"a":\n2}' },
]

describe('server-sent events', () => {
  it('are read whole', () => {
    expect(eventStreamParser()(STREAM.replaceAll('\r\n', '\n'))).toEqual(EVENTS)
  })

  it('are the same however the text is cut', () => {
    const text = STREAM.replaceAll('\r\n', '\n')
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const parse = eventStreamParser()
        const points = [0, ...cuts.sort((a, b) => a - b), text.length]
        const events = points.flatMap((point, index) => parse(text.slice(points[index - 1] ?? 0, point)))
        expect(events).toEqual(EVENTS)
      }),
    )
  })
})
