/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- answers are looked into as they come; what is wrong in them fails the test */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { importMinutes } from '../../src/ingest/import-minutes.js'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { inventedApi } from './invented-api.js'

describe('an id from before an edit', () => {
  const edits = ['mend the old crane', 'mend the old blue crane', 'mend the old blue crane at last']

  async function edited() {
    const folder = inventedFolder({
      'minutegraph.yml': '',
      'quay/20310303.md': inventedMinutes('2031-03-03', '@mira: mend the crane', '@tovi: paint the wall'),
    })
    const invented = await inventedApi(folder, '2031-03-04')
    const idOf = async (): Promise<string> => {
      const { actionItems } = await invented.data(
        '{ actionItems(filter: { text: "crane" }) { nodes { id } } }',
      )
      return actionItems.nodes[0].id as string
    }
    const ids = [await idOf()]
    for (const words of edits) {
      writeFileSync(
        join(folder, 'quay/20310303.md'),
        inventedMinutes('2031-03-03', `@mira: ${words}`, '@tovi: paint the wall'),
      )
      await importMinutes({ store: invented.store, paths: [folder] })
      ids.push(await idOf())
    }
    return { invented, ids }
  }

  it('is accepted at every door, whole or its beginning, whatever came between', async () => {
    const { invented, ids } = await edited()
    const now = ids.at(-1) ?? ''
    expect(new Set(ids).size).toBe(ids.length)
    for (const old of ids.slice(0, -1)) {
      for (const id of [old, old.slice(0, 12)]) {
        const answer = await invented.data(
          'query ($id: ID!) { node(id: $id) { id } actionItem(id: $id) { id } actionItems(filter: { id: [$id] }) { nodes { id } } }',
          { id },
        )
        expect(answer).toEqual({
          node: { id: now },
          actionItem: { id: now },
          actionItems: { nodes: [{ id: now }] },
        })
      }
    }
  })

  it('takes events', async () => {
    const { invented, ids } = await edited()
    const answer = await invented.data(
      'mutation ($input: ActionItemEventInput!) { closeActionItem(input: $input) { actionItem { id status } } }',
      { input: { id: ids[0] } },
    )
    expect(answer.closeActionItem.actionItem).toEqual({ id: ids.at(-1), status: 'DONE' })
  })

  it('of a thing that is gone for good finds nothing', async () => {
    const { invented } = await edited()
    const answer = await invented.data('{ actionItem(id: "ai_00000000deadbeef") { id } }')
    expect(answer).toEqual({ actionItem: null })
  })
})
