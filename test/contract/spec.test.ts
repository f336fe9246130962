import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const here = new URL('.', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, here), 'utf8')

describe('SPEC.md', () => {
  it('names exactly the rules that tests hold stores to', () => {
    const rules = [...read('SPEC.md').matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, rule]) => rule)
    const tested = readdirSync(here)
      .filter((file) => file.endsWith('.ts') && file !== 'spec.test.ts')
      .flatMap((file) => [...read(file).matchAll(/\[([A-Z]\d+)\]/g)].map(([, rule]) => rule))
    expect([...new Set(tested)].sort()).toEqual([...rules].sort())
  })
})
