import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { jsonLines, MAIN, runCli } from './run-cli.js'

const GARDEN = {
  'minutegraph.yml': 'people: [{handle: mira, name: Mira Lund}]\n',
  'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@tovi: ask about the pump'),
  'soil/20240208.md': inventedMinutes('2024-02-08', '@tovi: order compost'),
}

interface Item {
  readonly id: string
  readonly text: string
  readonly owners: readonly string[]
  readonly sightings: readonly { readonly file: string; readonly line: number }[]
}

describe('the graph from the command line', { timeout: 120_000 }, () => {
  let folder = ''
  beforeAll(() => {
    folder = inventedFolder(GARDEN)
    const { status, stdout } = runCli(folder, ['import', '.'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/files: 2 new, 0 changed, 0 unchanged, 0 removed/)
  })

  it('keeps the store beside the configuration, from whatever folder it is asked', () => {
    expect(existsSync(join(folder, '.minutegraph'))).toBe(true)
    const again = runCli(join(folder, 'beds'), ['import', '..', '--format', 'json'])
    expect(JSON.parse(again.stdout)).toMatchObject({ newFiles: 0, unchangedFiles: 2, changes: [] })
  })

  it('lists what is open of one person, with the places in the minutes', () => {
    const { status, stdout } = runCli(folder, ['open', '--person', 'Mira Lund', '--as-of', 'newest'])
    expect(status).toBe(0)
    const items = JSON.parse(stdout) as Item[]
    expect(items).toMatchObject([
      {
        text: 'buy hoses',
        owners: ['mira'],
        status: 'open',
        stale: false,
        marker: 'explicit',
        due: null,
        group: 'beds',
        firstSeen: '2024-02-07',
        lastSeen: '2024-02-07',
        sightings: [
          { file: 'beds/20240207.md', line: 13, date: '2024-02-07', status: 'open', text: 'buy hoses' },
        ],
      },
    ])
  })

  it('says in tables what was left out, and the newest day where nothing is fresh', () => {
    const table = runCli(folder, ['open', '--format', 'table'])
    expect(table.stdout).toMatch(/The newest meeting was on 2024-02-08: try --as-of newest/)
    expect(table.stdout).toMatch(/left out: 3 stale \(--include shows them\)/)
    expect(runCli(folder, ['open', '--format', 'md', '--include', 'stale']).stdout).toContain('buy hoses')
  })

  it('shows one thing by the beginning of its id, and says where there is none', () => {
    const [item] = JSON.parse(runCli(folder, ['open', '--as-of', 'newest']).stdout) as Item[]
    const shown = runCli(folder, ['show', item?.id.slice(0, 9) ?? '', '--as-of', 'newest'])
    expect(JSON.parse(shown.stdout)).toMatchObject({ type: 'actionItem', id: item?.id, status: 'open' })
    const none = runCli(folder, ['show', 'ai_0000000000000000'])
    expect(none.status).toBe(1)
    expect(none.stderr).toMatch(/^error\[not-found\]: /)
  })

  it('exports everything as JSON Lines and CSV', () => {
    const items = jsonLines(runCli(folder, ['export', 'action-items']).stdout)
    expect(items).toHaveLength(3)
    const csv = runCli(folder, ['export', 'action-items', '--format', 'csv']).stdout
    expect(csv.split('\r\n')).toHaveLength(5)
    expect(csv).toMatch(/^id,owners,text,status,/)
    expect(jsonLines(runCli(folder, ['export', 'meetings']).stdout)).toMatchObject([
      { date: '2024-02-07', group: 'beds', participants: ['mira', 'tovi'] },
      { date: '2024-02-08', group: 'soil' },
    ])
  })

  it('tells the history of a topic', () => {
    const told = JSON.parse(runCli(folder, ['topic', 'watering', '--as-of', 'newest']).stdout) as {
      entries: { kind: string; group: string; title: string; file: string; line: number }[]
    }
    const agenda = told.entries.filter(({ kind }) => kind === 'agendaItem')
    expect(agenda).toMatchObject([
      { group: 'beds', title: 'Watering', file: 'beds/20240207.md', line: 10 },
      { group: 'soil', title: 'Watering', file: 'soil/20240208.md', line: 10 },
    ])
  })

  it('places a history where an agenda item about more was about the words', () => {
    const minutes = [
      '# Beds 2024-03-06',
      '',
      '## Agenda',
      '',
      '### Team updates',
      '',
      '* The shed has a new roof',
      '* The rain barrel leaks at its tap',
      '* Seeds have come',
    ]
    const other = inventedFolder({ 'beds/20240306.md': minutes.join('\n') })
    runCli(other, ['import', '.'])
    const asked = ['topic', 'rain barrel', '--as-of', 'newest']
    expect(JSON.parse(runCli(other, asked).stdout)).toMatchObject({
      entries: [
        { kind: 'agendaItem', title: 'Team updates', line: 8, words: 'The rain barrel leaks at its tap' },
      ],
    })
    expect(runCli(other, [...asked, '--format', 'md']).stdout).toContain(
      'Team updates: The rain barrel leaks at its tap  beds/20240306.md:8',
    )
  })

  it.each(['topics', 'people', 'groups', 'decisions'])('lists %s as table and JSON', (command) => {
    expect(Array.isArray(JSON.parse(runCli(folder, [command, '--as-of', 'newest']).stdout))).toBe(true)
    expect(runCli(folder, [command, '--format', 'table']).status).toBe(0)
  })

  it('answers GraphQL of one’s own, from a file and from standard input', () => {
    writeFileSync(
      join(folder, 'q.graphql'),
      'query Q($p: [String!]) { actionItems(filter: {owner: $p}, asOf: "2024-02-08") { totalCount } }',
    )
    const variables = JSON.stringify({ p: ['tovi'] })
    const asked = runCli(folder, ['query', 'q.graphql', '--variables', variables])
    expect(JSON.parse(asked.stdout)).toEqual({ data: { actionItems: { totalCount: 2 } } })
    expect(JSON.parse(runCli(folder, ['query', '-'], '{ groups { totalCount } }').stdout)).toEqual({
      data: { groups: { totalCount: 2 } },
    })
    const wrong = runCli(folder, ['query', '-'], '{ nope }')
    expect(wrong.status).toBe(1)
    expect(JSON.parse(wrong.stdout)).toHaveProperty('errors')
  })

  it('prints a report with the block for the next agenda', () => {
    const report = runCli(folder, ['report', '--as-of', 'newest', '--format', 'json'])
    expect(report.status).toBe(0)
    expect(JSON.parse(report.stdout)).toMatchObject({ until: '2024-02-08', person: null })
  })

  it('says that there is no store yet, and how to get one', () => {
    const { status, stderr } = runCli(inventedFolder({}), ['open'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/error\[not-found\]: There is no store yet[\s\S]*minutegraph import PATH/)
  })

  it('ends quietly when the reader of its output goes away', async () => {
    const child = spawn(process.execPath, [MAIN, 'export', 'meetings'], { cwd: folder })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdout.destroy()
    const code = await new Promise<number | null>((done) => child.on('exit', done))
    expect([code, stderr]).toEqual([0, ''])
  })

  it('completes an import that was killed', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, nth) => {
        const day = new Date(Date.UTC(2023, 0, 2 + 7 * nth)).toISOString().slice(0, 10)
        return [`beds/${day}.md`, inventedMinutes(day, `@mira: buy hose number ${nth}`)]
      }),
    )
    const killed = inventedFolder(many)
    const child = spawn(process.execPath, [MAIN, 'import', '.'], { cwd: killed, stdio: 'ignore' })
    await new Promise((done) => setTimeout(done, 1200))
    child.kill('SIGKILL')
    await new Promise((done) => child.on('exit', done))
    expect(runCli(killed, ['import', '.']).status).toBe(0)
    const fresh = inventedFolder(many)
    mkdirSync(join(fresh, 'kept'))
    rmSync(join(fresh, 'kept'), { recursive: true })
    expect(runCli(fresh, ['import', '.']).status).toBe(0)
    expect(runCli(killed, ['export', 'action-items']).stdout).toBe(
      runCli(fresh, ['export', 'action-items']).stdout,
    )
  })
})
