import { describe, expect, it } from 'vitest'
import type { PersonEntry } from '../../src/domain/configuration.js'
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

describe('people whom nobody knows', () => {
  const told = (body: string, people: readonly PersonEntry[] = []): unknown[] => {
    const file = 'data/20250306.md'
    const minutes = readMinutes({ file, text: body, style: null })
    return lintMinutes(file, minutes, people)
      .filter(({ code }) => code === 'unknown-person')
      .map(({ severity, span, message }) => [
        severity,
        span?.line,
        message.replace(/^Nobody is known as /, ''),
      ])
  }
  const present = '# 2025-03-06\n\n## Participants\n\n- @mira\n- Tomas Berg\n\n## Agenda\n\n### Ropes\n\n'
  const mira: PersonEntry = {
    handle: 'mira',
    name: 'Mira Lund',
    aliases: ['ml'],
    kind: 'person',
    not: ['mirla'],
  }

  it('one letter from somebody present is a warning with the likely spelling', () => {
    expect(told(`${present}- AI @mirra: count them\n`)).toEqual([
      ['warning', 12, '@mirra. Did you mean @mira?'],
    ])
    expect(told(`${present}- AI Tomass: count them\n`)).toEqual([
      ['warning', 12, 'Tomass. Did you mean Tomas?'],
    ])
  })
  it('somebody who is only absent is none', () =>
    expect(told(`${present}- AI @quendrin: count them\n- AI @mira: paint\n- AI Tom: sing\n`)).toEqual([]))
  it('with a registry, a handle that it lacks is noted', () => {
    expect(told(`${present}- AI @quendrin: count them\n`, [mira])).toMatchObject([
      ['info', 12, expect.any(String)],
    ])
    expect(told('# 2025-03-06\n\n## Ropes\n\n- AI @mirra: count them\n- AI @ml: paint\n', [mira])).toEqual([
      ['warning', 5, '@mirra. Did you mean @mira?'],
    ])
  })
  it('a spelling that the registry gives to somebody else is known', () =>
    expect(told(`${present}- AI @mirla: count them\n`, [mira])).toEqual([]))
  it('without list and registry there is no telling', () =>
    expect(told('# 2025-03-06\n\n## Ropes\n\n- AI @mirra: count\n- AI @mira: count\n')).toEqual([]))
})
