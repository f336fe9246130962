import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaText } from '../../src/graphql/schema.js'
import { generateOperations } from './generate-operations.js'

const root = join(import.meta.dirname, '../..')
const FILE = join(root, 'src/client/generated/operations.ts')

describe('the typed documents', () => {
  it('are those of queries/*.graphql (npm run generate writes them)', async () => {
    const made = await generateOperations(schemaText(), join(root, 'queries'))
    if (process.env['UPDATE_GENERATED'] === '1') {
      mkdirSync(dirname(FILE), { recursive: true })
      writeFileSync(FILE, made)
    }
    expect(readFileSync(FILE, 'utf8')).toBe(made)
  })
})
