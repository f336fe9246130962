import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { writeWholeFile } from '../../src/cli/output/write-file.js'
import { inventedFolder } from '../ingest/invented-folder.js'

it('puts a file in the place of another, as readable as asked, and leaves nothing beside it', () => {
  const folder = inventedFolder({ 'events.jsonl': 'before' })
  writeWholeFile(join(folder, 'events.jsonl'), 'after', 'The backup', 0o600)
  expect(readFileSync(join(folder, 'events.jsonl'), 'utf8')).toBe('after')
  expect(statSync(join(folder, 'events.jsonl')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['events.jsonl'])
})

it('says what to do where it cannot write, each in its words', () => {
  const folder = inventedFolder({ 'report.md': 'before' })
  const failure = (path: string): unknown => {
    try {
      writeWholeFile(path, 'words', 'The report')
    } catch (error) {
      return error
    }
    return null
  }
  expect(failure(join(folder, 'none', 'report.md'))).toMatchObject({
    code: 'io',
    remedy: 'Name a file in a folder that exists and can be written.',
  })
  expect(failure(folder)).toMatchObject({ code: 'io', remedy: 'Name a file: this is a folder.' })
  if (existsSync('/dev/full')) {
    expect(failure('/dev/full')).toMatchObject({
      code: 'io',
      message: expect.stringMatching(/^The report cannot be written: ENOSPC/) as unknown,
      remedy: 'Make room, or name a file on another disk.',
    })
  }
})
