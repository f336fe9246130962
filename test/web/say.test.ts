import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ask, AskError } from '../../src/web/api/ask.js'
import { graphVersion } from '../../src/web/api/connection.js'
import { notices } from '../../src/web/frame/notices.js'
import type { Item } from '../../src/web/items/item.js'
import { graphChanged, say, said } from '../../src/web/items/say.js'

vi.mock('../../src/web/api/ask.js', async (original) => ({ ...(await original<object>()), ask: vi.fn() }))

const item = (id: string) =>
  ({ id, text: `count ${id}`, status: 'OPEN', stale: false, owners: [] }) as unknown as Item
const shown = () => notices.value.map(({ text }) => text)
const newest = () => notices.value.at(-1)

beforeEach(() => {
  vi.useFakeTimers()
  vi.mocked(ask).mockResolvedValue({})
})
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

it('a page in which more was said than notices are shown follows again when the last of them goes', async () => {
  const before = graphVersion.value
  for (const id of ['kites', 'masts', 'buoys', 'gauges']) await say(item(id), 'close', '')
  expect(shown()).toEqual(['Closed: count masts', 'Closed: count buoys', 'Closed: count gauges'])
  graphChanged()
  expect(graphVersion.value).toBe(before)
  vi.advanceTimersByTime(10_000)
  expect(shown()).toEqual([])
  expect(graphVersion.value).toBe(before + 1)
  graphChanged()
  expect(graphVersion.value).toBe(before + 2)
})

it('lists are asked for again when it is undone, not while the undoing is on its way', async () => {
  await say(item('kites'), 'close', '')
  const before = graphVersion.value
  let answered = (): void => undefined
  vi.mocked(ask).mockReturnValueOnce(new Promise((resolve) => (answered = () => resolve({}))))
  newest()?.action?.run()
  graphChanged()
  expect(graphVersion.value).toBe(before)
  expect(said.value.has('kites')).toBe(true)
  answered()
  await vi.waitFor(() => expect(shown()).toEqual(['Undone.']))
  expect(graphVersion.value).toBe(before + 1)
  expect(said.value.has('kites')).toBe(false)
})

it('what cannot be undone is told, and the page follows all the same', async () => {
  await say(item('kites'), 'close', '')
  const before = graphVersion.value
  vi.mocked(ask).mockRejectedValueOnce(new Error('the store is full'))
  newest()?.action?.run()
  await vi.waitFor(() => expect(shown()).toEqual(['Not undone: Error: the store is full']))
  expect(graphVersion.value).toBe(before + 1)
})

it('what is kept without an effect yet is told as kept, and shown as it was', async () => {
  const message = 'What was said is kept, but has no effect yet.'
  vi.mocked(ask).mockRejectedValueOnce(new AskError('not-in-effect', message))
  await say(item('kites'), 'close', '')
  expect(shown()).toEqual([message])
  expect(said.value.has('kites')).toBe(false)
})

it('a notice stays while one points at it, and as long as a new one from then on', async () => {
  await say(item('kites'), 'close', '')
  vi.advanceTimersByTime(9_000)
  newest()?.hold()
  vi.advanceTimersByTime(60_000)
  expect(shown()).toHaveLength(1)
  newest()?.letGo()
  vi.advanceTimersByTime(9_000)
  expect(shown()).toHaveLength(1)
  vi.advanceTimersByTime(1_000)
  expect(shown()).toEqual([])
})
