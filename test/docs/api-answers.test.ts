import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES, inventedApi, type InventedApi } from '../graphql/invented-api.js'

const root = join(import.meta.dirname, '../..')
const FILE = join(root, 'docs/api.md')
const text = readFileSync(FILE, 'utf8')
/** Rewrites the values of the answers shown, in the shape they have (`npm run golden`). */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined
/** `<!-- answer: OPERATION VARIABLES -->`, then a block of JSON: the answer, its lists cut. */
const SHOWN = /^<!-- answer: ([\w-]+) (\{.*\}) -->\n+```json\n([\s\S]*?)^```$/gm

const shown = [...text.matchAll(SHOWN)].map(([, name = '', variables = '{}', json = '']) => ({
  name,
  variables: JSON.parse(variables) as Record<string, unknown>,
  answer: JSON.parse(json) as unknown,
}))

let invented: InventedApi
beforeAll(async () => {
  invented = await inventedApi(EXAMPLES, '2025-06-18')
})

describe('docs/api.md', () => {
  it('shows an answer to every question that issue readers ask', () => {
    expect(shown.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'open-by-person',
        'person',
        'meeting',
        'topic',
        'report',
        'decisions',
        'questions',
        'neighbours',
        'search',
        'attention',
      ]),
    )
  })

  it.each(shown)('$name is answered so on the examples', async ({ name, variables, answer }) => {
    const document = readFileSync(join(root, 'queries', `${name}.graphql`), 'utf8')
    const whole: unknown = await invented.data(document, variables)
    if (UPDATE) {
      const shape = JSON.stringify(inShapeOf(answer, whole), null, 2)
      const written = readFileSync(FILE, 'utf8').replace(
        new RegExp(`(<!-- answer: ${name} [^\\n]*\\n+\`\`\`json\\n)[^]*?(?=\\n\`\`\`)`),
        (_, head: string) => `${head}${shape}`,
      )
      writeFileSync(FILE, written)
      return
    }
    expect(differences(answer, whole)).toEqual([])
  })
})

/** What `whole` says where `part` says something. */
function inShapeOf(part: unknown, whole: unknown): unknown {
  if (Array.isArray(part) && Array.isArray(whole))
    return whole.slice(0, part.length).map((item, nth) => inShapeOf(part[nth], item))
  if (typeof part === 'object' && part !== null && typeof whole === 'object' && whole !== null)
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        inShapeOf(value, (whole as Record<string, unknown>)[key]),
      ]),
    )
  return whole
}

/** Where `part` says something that `whole` does not; lists may be cut at their ends. */
function differences(part: unknown, whole: unknown, path = ''): string[] {
  if (Array.isArray(part)) {
    if (!Array.isArray(whole) || whole.length < part.length) return [`${path}: shorter`]
    return part.flatMap((item, nth) => differences(item, whole[nth], `${path}[${nth}]`))
  }
  if (typeof part === 'object' && part !== null) {
    if (typeof whole !== 'object' || whole === null) return [`${path}: ${String(whole)}`]
    return Object.entries(part).flatMap(([key, value]) =>
      differences(value, (whole as Record<string, unknown>)[key], `${path}.${key}`),
    )
  }
  return part === whole ? [] : [`${path}: ${JSON.stringify(whole)}`]
}
