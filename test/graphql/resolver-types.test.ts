import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaText } from '../../src/graphql/schema.js'
import { generateResolverTypes } from './generate-resolver-types.js'

const FILE = join(import.meta.dirname, '../../src/graphql/generated/resolver-types.ts')

describe('the types of resolvers', () => {
  it('are those that the schema makes (npm run generate writes them)', async () => {
    const made = await generateResolverTypes(schemaText())
    if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(FILE, made)
    expect(readFileSync(FILE, 'utf8')).toBe(made)
  })
})
