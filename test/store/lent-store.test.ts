import { setTimeout } from 'node:timers/promises'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { MinutegraphError } from '../../src/domain/errors.js'
import { openStore } from '../../src/store/open-store.js'
import type { GraphStore } from '../../src/store/port.js'
import { borrowedStore, lendStore } from '../../src/store/thread/lent-store.js'

const opened: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

async function lent(): Promise<{ own: GraphStore; borrowed: GraphStore; cut: () => void }> {
  const own = await openStore('memory:')
  const { port1, port2 } = new MessageChannel()
  lendStore(own, port1)
  opened.push(port1, own)
  return { own, borrowed: borrowedStore(own.location, port2), cut: () => port1.close() }
}

const marks = { rows: [['colour', 'green']] }

describe('A store lent to another thread', () => {
  it('shows its holder what the borrower wrote, and the borrower what is there', async () => {
    const { own, borrowed } = await lent()
    await borrowed.write((transaction) => transaction.run('set-marks', marks))
    expect(await own.read('stored-marks', {})).toEqual(await borrowed.read('stored-marks', {}))
    expect(await borrowed.read('stored-marks', {})).toMatchObject([{ name: 'colour', value: 'green' }])
  })

  it('takes back all that was written where the work fails, and says why', async () => {
    const { own, borrowed } = await lent()
    const failing = borrowed.write(async (transaction) => {
      await transaction.run('set-marks', marks)
      throw new MinutegraphError('usage', 'No more paper.', { remedy: 'Buy some.' })
    })
    await expect(failing).rejects.toMatchObject({
      code: 'usage',
      message: 'No more paper.',
      remedy: 'Buy some.',
    })
    await expect(failing).rejects.toBeInstanceOf(MinutegraphError)
    expect(await own.read('stored-marks', {})).toEqual([])
  })

  it('takes back what was written where the borrower is gone in the middle of it, and goes on', async () => {
    const { own, borrowed, cut } = await lent()
    void borrowed.write(async (transaction) => {
      await transaction.run('set-marks', marks)
      cut()
      await new Promise(() => undefined)
    })
    await setTimeout(200)
    expect(await own.read('stored-marks', {})).toEqual([])
    await own.write((transaction) => transaction.run('set-marks', marks))
  })

  it('begins no write whose borrower is gone by then, and goes on', { timeout: 10_000 }, async () => {
    const { own, borrowed, cut } = await lent()
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    const first = own.write(() => held)
    void borrowed.write((transaction) => transaction.run('set-marks', marks))
    // Time for the borrower's wish to get here, and for the news that it is gone.
    await setTimeout(100)
    cut()
    await setTimeout(100)
    letGo()
    await first
    await own.write(() => Promise.resolve())
    expect(await own.read('stored-marks', {})).toEqual([])
  })

  it('hears of an error of the engine as of its own store', async () => {
    const { borrowed } = await lent()
    await expect(borrowed.write((transaction) => transaction.run('set-marks', {}))).rejects.toMatchObject({
      code: 'store-failed',
    })
  })
})
