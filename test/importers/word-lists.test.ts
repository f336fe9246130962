import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The words between the backticks of a list, as they stand in the file. */
function listIn(file: string, name: string): string[] {
  const text = readFileSync(new URL(`../../importers/${file}`, import.meta.url), 'utf8')
  const list = new RegExp(`const ${name} = \`([^\`]*)\``).exec(text)?.[1] ?? ''
  return list.trim().split(/\s+/)
}
const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^a-zł-]/g, '')
    .replace('ł', 'l')

describe.each([
  ['task-verbs.ts', 'VERBS'],
  ['given-names.ts', 'GIVEN_NAMES'],
])('the list of words in %s', (file, name) => {
  const words = listIn(file, name)
  it('has each word once', () => {
    expect(words.length).toBeGreaterThan(200)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
  it('is in alphabetical order', () => {
    const initials = words.map((word) => folded(word).charAt(0))
    expect(initials).toEqual([...initials].sort())
  })
})
