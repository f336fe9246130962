/** What people read when something goes wrong: a sentence each. Where and what to do stand beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const CALL =
  /new MinutegraphError\(\s*(?:'[a-z-]+'|[\w().]+(?: \? '[a-z-]+' : '[a-z-]+')?),\s*(?:[\w.]+ \? )?(['`])((?:\\.|(?!\1).)*)\1/gs

it('every message is a sentence: it begins like one and ends like one', () => {
  const files = ['src', 'importers'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  )
  const messages = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(CALL)].map(([, , words = '']) => `${file}: ${words}`),
  )
  expect(messages.length).toBeGreaterThan(60)
  expect(messages.filter((message) => !/: ["\p{Lu}$-][^]*(?:[.?!…]|\})$/u.test(message))).toEqual([])
})
