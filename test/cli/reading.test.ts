import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { jsonLines, runCli } from './run-cli.js'

const GOOD = inventedMinutes('2024-02-07', '@mira: buy hoses')

describe('minutegraph extract', () => {
  it('prints one object a meeting, in the shape of the contract', () => {
    const folder = inventedFolder({
      'beds/20240207.md': GOOD,
      'beds/20240214.md': inventedMinutes('2024-02-14'),
    })
    const { status, stdout } = runCli(folder, ['extract', '.'])
    expect(status).toBe(0)
    const meetings = jsonLines(stdout)
    expect(meetings.map(({ file, date, group }) => [file, date, group])).toEqual([
      ['beds/20240207.md', '2024-02-07', 'beds'],
      ['beds/20240214.md', '2024-02-14', 'beds'],
    ])
    expect(meetings[0]).toMatchObject({
      participants: ['mira', 'tovi'],
      chores: [],
      agenda: [{ line: 10, title: 'Watering', owners: ['mira'], minutes: 10 }],
      actionItems: [
        {
          line: 13,
          owners: ['mira'],
          text: 'buy hoses',
          marker: 'explicit',
          status: 'open',
          carriedOver: false,
          due: null,
          agendaLine: 10,
        },
      ],
      decisions: [],
      questions: [],
    })
  })

  it('adds with --explain the rule and the words it went by', () => {
    const folder = inventedFolder({ 'beds/20240207.md': GOOD })
    const [meeting] = jsonLines(runCli(folder, ['extract', 'beds', '--explain']).stdout)
    expect(JSON.stringify(meeting?.['actionItems'])).toMatch(/"rule":"[a-z/-]+"/)
  })

  it.each([
    ['an empty file', '', 'empty-file', 0],
    ['front matter only', '---\ntitle: nothing\n---\n', 'no-meeting', 0],
    ['a line of 1 MB', `${GOOD}${'x'.repeat(1_000_000)}\n`, 'line-too-long', 1],
    ['bytes that are no UTF-8', Buffer.from('# Gr\u00fc\u00dfe', 'latin1'), 'invalid-utf8', 0],
    ['a binary file', Uint8Array.of(0x50, 0x4b, 0, 0), 'binary-file', 0],
    ['no day at all', '# Some page\n\nwords\n', 'no-meeting', 0],
  ])('tells %s and goes on', (_, content, code, meetings) => {
    const folder = inventedFolder({
      'beds/bad.md': content,
      'beds/20240214.md': inventedMinutes('2024-02-14'),
    })
    const { status, stdout, stderr } = runCli(folder, ['extract', '.'])
    expect(status).toBe(0)
    expect(stderr).toMatch(new RegExp(`beds/bad\\.md.*\\[${code}\\]`))
    expect(jsonLines(stdout)).toHaveLength(1 + meetings)
  })

  it('reads other ends of lines and a byte order mark as if they were not there', () => {
    const folder = inventedFolder({
      'beds/20240207.md': GOOD,
      'soil/20240207.md': `\uFEFF${GOOD.replaceAll('\n', '\r\n')}`,
    })
    const [plain, other] = jsonLines(runCli(folder, ['extract', '.']).stdout)
    expect({ ...other, file: '', group: '' }).toEqual({ ...plain, file: '', group: '' })
  })

  it('survives markup that is never closed, and a day that does not exist', () => {
    const folder = inventedFolder({
      'beds/20240207.md': `${GOOD}\n**[<div>~~\`\`\`\n- AI @tovi: look (`,
      'beds/20240230.md': inventedMinutes('2024-02-30'),
    })
    const { status, stdout } = runCli(folder, ['extract', '.'])
    expect(status).toBe(0)
    expect(jsonLines(stdout).map(({ date }) => date)).not.toContain('2024-02-30')
  })

  it('reads a file of just under 5 MB and leaves out one above', { timeout: 240_000 }, () => {
    const line = 'We talked about hoses and about nothing else.\n'
    const large = `${inventedMinutes('2024-02-07', '@mira: buy hoses')}\n\n${line.repeat(100)}`
    const folder = inventedFolder({
      'beds/20240207.md': large,
      'beds/20240214.md': `${large}${`${line}\n`.repeat(120_000)}`,
    })
    const { stdout, stderr } = runCli(folder, ['extract', '.'])
    expect(jsonLines(stdout)).toHaveLength(1)
    expect(stderr).toMatch(/20240214\.md: error: .* more than the limit of 5\.0 MB.*\[file-too-large\]/)
  })

  it('exits with 3 under --strict where something was not read, and is silent with --quiet', () => {
    const folder = inventedFolder({ 'beds/20240207.md': GOOD, 'beds/x.md': Uint8Array.of(0, 1) })
    expect(runCli(folder, ['extract', '.', '--strict']).status).toBe(3)
    expect(runCli(folder, ['extract', 'beds/20240207.md', '--strict']).status).toBe(0)
    expect(runCli(folder, ['extract', '.', '--quiet']).stderr).toBe('')
  })

  it('exits with 3 as long as something that was not read stands, also when nothing changed', () => {
    const folder = inventedFolder({ 'beds/20240207.md': GOOD, 'beds/x.md': Uint8Array.of(0, 1) })
    expect(runCli(folder, ['import', '.', '--strict']).status).toBe(3)
    const again = runCli(folder, ['import', '.', '--strict'])
    expect(again.status).toBe(3)
    expect(again.stderr).toMatch(/beds\/x\.md: error: .*\[binary-file\]/)
    expect(runCli(folder, ['import', '.']).status).toBe(0)
    const asked = runCli(folder, ['open', '--strict'])
    expect(asked.status).toBe(3)
    expect(asked.stderr).toMatch(/beds\/x\.md: error: .*\[binary-file\]/)
    expect(runCli(folder, ['open', '--strict', '--quiet']).stderr).toBe('')
    expect(runCli(folder, ['backup', 'events.jsonl', '--strict']).stderr).toMatch(/unknown option '--strict'/)
    rmSync(join(folder, 'beds/x.md'))
    expect(runCli(folder, ['import', '.', '--strict']).status).toBe(0)
    expect(runCli(folder, ['open', '--strict']).status).toBe(0)
  })

  it('says what to do where there are no minutes', () => {
    const folder = inventedFolder({ 'README.md': '# x' })
    for (const path of ['.', 'nowhere']) {
      const { status, stderr, stdout } = runCli(folder, ['extract', path])
      expect(status).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^error\[no-minutes\]: /)
      expect(stderr).not.toMatch(/\n\s+at .*\.js/)
    }
  })

  it('names every problem of the configuration with its line', () => {
    const folder = inventedFolder({
      'minutegraph.yml': 'people:\n  - handel: mira\ntopic: []\n',
      'beds/20240207.md': GOOD,
    })
    const { status, stderr } = runCli(folder, ['extract', 'beds'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/minutegraph\.yml:2:5: unknown key "handel"\. Did you mean "handle"\?/)
    expect(stderr).toMatch(/minutegraph\.yml:3:1: unknown key "topic"\. Did you mean "topics"\?/)
  })

  it('strips nothing from JSON but shows no control characters raw', () => {
    const folder = inventedFolder({
      'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy \u001b[31mred\u009b hoses'),
    })
    const { stdout } = runCli(folder, ['extract', '.'])
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})

describe('minutegraph lint', () => {
  it('exits with 1 where a writer should look, and says where', () => {
    const folder = inventedFolder({ 'beds/20240207.md': inventedMinutes('2024-02-07', ': buy hoses') })
    const { status, stdout } = runCli(folder, ['lint', '.'])
    expect(stdout).toMatch(/^beds\/20240207\.md:13:\d+: warning: .*\[action-without-owner\]/)
    expect(status).toBe(1)
    const json = JSON.parse(runCli(folder, ['lint', '.', '--format', 'json']).stdout) as unknown[]
    expect(json).toHaveLength(1)
  })

  it('reads by the style that is asked for, also one of minutegraph.yml', () => {
    const folder = inventedFolder({
      'minutegraph.yml': 'styles: [{name: harbour, marks: {action: [PLEDGE]}}]\n',
      'beds/20240207.md': '# 2024-02-07\n\n## Ropes\n\n- PLEDGE: count them\n',
    })
    const codes = (args: string[]): unknown =>
      (
        JSON.parse(runCli(folder, ['lint', '.', '--format', 'json', ...args]).stdout) as { code: string }[]
      ).map(({ code }) => code)
    expect(codes([])).toEqual(['unknown-convention'])
    expect(codes(['--style', 'harbour'])).toEqual(['action-without-owner'])
    expect(runCli(folder, ['lint', '.', '--style', 'harbor'])).toMatchObject({ status: 2 })
  })

  it('exits with 0 where all is well', () => {
    const folder = inventedFolder({ 'beds/20240207.md': GOOD })
    expect(runCli(folder, ['lint', '.'])).toMatchObject({ status: 0, stdout: '' })
  })
})

describe('minutegraph', () => {
  it.each([
    [['extract', '--nope', '.']],
    [['nope']],
    [['extract']],
    [['extract', '.', '--as-of', '2024-02-30']],
    [['open', '--include', 'everything']],
    [['report', '--week', '2024-W06', '--since', '2024-01-01']],
    [['export', 'people']],
    [['query', 'open', '--variables', '[1]']],
  ])('exits with 2 on wrong usage: %j', (args) => {
    const folder = inventedFolder({ 'beds/20240207.md': GOOD })
    const { status, stdout, stderr } = runCli(folder, args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  })

  it('shows help with examples for every command', () => {
    const folder = inventedFolder({})
    const help = runCli(folder, ['--help'])
    expect(help.status).toBe(0)
    for (const command of ['import', 'open', 'topic', 'show', 'export', 'extract', 'query']) {
      expect(help.stdout).toContain(`\n  ${command} `)
      expect(runCli(folder, [command, '--help']).stdout).toMatch(/Examples?:\n {2}\$ .*minutegraph /)
    }
  }, 60_000)
})
