import { describe, expect, it } from 'vitest'
import { lintMinutes } from '../../importers/lint-minutes.js'
import { readMinutes } from '../../importers/registry.js'

function codes(body: string): string[] {
  const text = `# 2025-03-06\n\n## Participants\n- @mira\n- @tomas\n\n## Agenda\n\n### Disks\n${body}\n`
  const file = 'data/20250306.md'
  return lintMinutes(file, readMinutes({ file, text, style: null }))
    .map(({ code }) => code)
    .filter((code) => code !== 'unknown-convention')
}

describe('what writers can mend', () => {
  it.each([
    ['- AI: order disks', ['action-without-owner']],
    ['- AI:', ['empty-action-item']],
    ["- let's go with the larger disks", ['decision-without-mark']],
    ['- AI @mira: order disks by 2025-02-30', ['unreadable-due-date']],
    ['- AI @mira: order disks by 2025-03-20', []],
    ['- Decision: larger disks', []],
  ])('%j', (body, expected) => {
    expect(codes(body)).toEqual(expected)
  })
})
