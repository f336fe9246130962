import { describe, expect, it } from 'vitest'

import { DEFAULT_STALE, EMPTY_CONFIGURATION } from '../../src/domain/configuration.js'
import { groupOfFile } from '../../src/ingest/group-of-file.js'

const group = (name: string, ...folders: string[]) => ({
  name,
  folders,
  successorOf: [],
  ended: null,
  stale: DEFAULT_STALE,
})

describe('groupOfFile', () => {
  it.each([
    ['beds/20240207.md', 'beds'],
    ['beds/2024/a.md', 'beds'],
    ['2024/a.md', 'root'],
    ['2024-02-07/irc.log', 'root'],
    ['20240207/irc.log', 'root'],
    ['2024-02/irc.log', 'root'],
    ['minutes/beds/a.md', 'beds'],
    ['Meetings/2024/a.md', 'root'],
    ['notes/soil/beds/a.md', 'soil'],
    ['meeting-minutes/a.md', 'meeting-minutes'],
    ['20240207-walk/a.md', '20240207-walk'],
    ['a.md', 'root'],
  ])('%s belongs to %s', (file, expected) => {
    expect(groupOfFile(file, 'root', EMPTY_CONFIGURATION)).toBe(expected)
  })

  it('goes by the nearest configured folder', () => {
    const groups = [group('garden', 'beds', 'soil'), group('roses', 'beds/roses')]
    const configuration = { ...EMPTY_CONFIGURATION, groups }
    expect(groupOfFile('beds/a.md', 'root', configuration)).toBe('garden')
    expect(groupOfFile('beds/roses/a.md', 'root', configuration)).toBe('roses')
    expect(groupOfFile('bedsides/a.md', 'root', configuration)).toBe('bedsides')
  })
})
