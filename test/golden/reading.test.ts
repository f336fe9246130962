import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractedFrom } from '../../importers/extracted-meeting.js'
import { readMinutes } from '../../importers/registry.js'
import { expectGolden, goldenFiles } from './golden-file.js'

const FOLDER = new URL('./reading/', import.meta.url)
const EXPECTED = '.expected.json'

/** What reading finds in a file, in the shape that `extract` prints, with the marks by which items join again. */
function reading(name: string): string {
  const file = `garden/${name}`
  const read = readMinutes({ file, text: readFileSync(new URL(name, FOLDER), 'utf8'), style: null })
  const marks = read.meetings.flatMap(({ actionItems }) =>
    actionItems.flatMap(({ line, mark }) => (mark === null ? [] : [{ line, mark }])),
  )
  const told = {
    style: read.style,
    meetings: read.meetings.map((meeting) => extractedFrom(file, 'garden', meeting)),
    ...(marks.length > 0 && { marks }),
    diagnostics: read.diagnostics.map(({ code, span }) => `${code} ${span?.line ?? ''}`.trim()),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

describe('reading an oddity', () => {
  const files = goldenFiles(FOLDER)
  const minutes = files.filter((file) => !file.endsWith(EXPECTED))

  it.each(minutes)('%s is read as it was approved', (name) => {
    expectGolden(new URL(name.replace(/\.\w+$/, EXPECTED), FOLDER), reading(name))
  })

  it('has no golden file without its minutes', () => {
    const orphans = files.filter(
      (file) => file.endsWith(EXPECTED) && !minutes.some((name) => name.replace(/\.\w+$/, EXPECTED) === file),
    )
    expect(orphans).toEqual([])
  })
})
