import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createApiEvents } from '../../src/graphql/api-events.js'

describe('many subscribers', () => {
  it('are told alike, and are not taken for a leak', async () => {
    const warnings: Error[] = []
    const keep = (warning: Error): void => void warnings.push(warning)
    process.on('warning', keep)
    try {
      const events = createApiEvents()
      const subscribers = Array.from({ length: 30 }, () => events.subscribe('actionItemsChanged'))
      const told = Promise.all(subscribers.map((subscriber) => subscriber.next()))
      events.publish('actionItemsChanged', ['ai_1'])
      expect((await told).map(({ value }) => value as unknown)).toEqual(
        Array.from({ length: 30 }, () => ['ai_1']),
      )
      await Promise.all(subscribers.map((subscriber) => subscriber.return()))
      await setTimeout(0)
      expect(warnings).toEqual([])
    } finally {
      process.off('warning', keep)
    }
  })
})
