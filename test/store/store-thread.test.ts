import { expect, it } from 'vitest'
import { builtFile } from '../../src/ingest/built-files.js'
import { openStore } from '../../src/store/open-store.js'
import { StoreThread } from '../../src/store/thread/store-thread.js'

it('a thread that was closed does not begin anew', async () => {
  const store = await openStore('memory:')
  const thread = new StoreThread<object, unknown>(store, builtFile('src/graphql/reading/history-worker.js'))
  const task = { asOf: '2024-02-07', question: { words: 'hose', topic: null }, settledRevision: null }
  const underWay = thread.ask(task)
  const told = expect(underWay).rejects.toThrow('ended')
  await thread.close()
  await told
  await expect(thread.ask(task)).rejects.toThrow('closed')
  await store.close()
})
