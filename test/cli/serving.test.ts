import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { MAIN, runCli } from './run-cli.js'

const running: ChildProcess[] = []
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await new Promise((done) => child.on('exit', done))
  }
})

interface Served {
  readonly child: ChildProcess
  readonly output: () => string
  /** Resolves when the output so far matches. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>
}

/** `through`: a command, with its arguments, that starts the program. */
function start(cwd: string, args: readonly string[], through: readonly string[] = []): Served {
  const [command = '', ...words] = [...through, process.execPath, MAIN, ...args]
  const child = spawn(command, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (let tries = 0; tries < 600; tries++) {
      const match = pattern.exec(output)
      if (match) return match
      if (child.exitCode !== null) break
      await new Promise((done) => setTimeout(done, 100))
    }
    throw new Error(`no ${String(pattern)} in: ${output}`)
  }
  return { child, output: () => output, until }
}

const GARDEN = {
  'minutegraph.yml': '',
  'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
}

describe('a process that holds the store', { timeout: 180_000 }, () => {
  it('answers other commands, imports and events, and leaves a sound store on Ctrl-C', async () => {
    const folder = inventedFolder(GARDEN)
    const { child, until } = start(folder, ['serve', '.', '--port', '0'])
    const [, url] = await until(/Serving (http:\/\/127\.0\.0\.1:\d+)/)
    const file = join(folder, '.minutegraph', 'server.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ url, pid: child.pid })
    expect(statSync(file).mode & 0o777).toBe(0o600)

    const open = runCli(folder, ['open', '--as-of', 'newest'])
    const [item] = JSON.parse(open.stdout) as { id: string }[]
    expect(item).toMatchObject({ text: 'buy hoses' })
    writeFileSync(join(folder, 'beds/20240214.md'), inventedMinutes('2024-02-14', '@tovi: dig'))
    expect(runCli(folder, ['import', '.']).stdout).toMatch(/1 new, 0 changed, 1 unchanged/)
    // What an import is told, and what it tells, goes through the holder too.
    writeFileSync(join(folder, 'beds/20240221.md'), `${inventedMinutes('2024-02-21')}${'x '.repeat(3000)}\n`)
    const limited = runCli(folder, ['import', '.', '--size-limit', '0.005', '--format', 'json'])
    expect(JSON.parse(limited.stdout)).toMatchObject({
      diagnostics: [{ code: 'file-too-large', severity: 'error', file: 'beds/20240221.md', span: null }],
    })
    writeFileSync(join(folder, 'named.yml'), 'people: [{handle: tovi, name: Tovi Ash}]\n')
    const named = runCli(folder, [
      'import',
      '.',
      '--config',
      'named.yml',
      '--store',
      '.minutegraph',
      '--format',
      'json',
    ])
    expect(JSON.parse(named.stdout)).toMatchObject({ groups: ['beds'] })
    expect(runCli(folder, ['import', '.', '--config', 'none.yml', '--store', '.minutegraph']).status).toBe(1)
    const refused = runCli(folder, ['restore', 'named.yml', '--store', '.minutegraph'])
    expect(refused.stderr).toMatch(/error\[store-in-use\][^]*End it first/)

    expect(runCli(folder, ['close', item?.id ?? '', '--note', 'done']).status).toBe(0)
    expect(runCli(folder, ['serve', '--port', '0']).stderr).toMatch(/error\[store-in-use\]: Pid \d+ serves/)

    child.kill('SIGINT')
    expect(await new Promise((done) => child.on('exit', done))).toBe(0)
    expect(existsSync(file)).toBe(false)
    expect(JSON.parse(runCli(folder, ['show', item?.id ?? '']).stdout)).toMatchObject({ status: 'done' })
  })

  it('is ignored once it is dead', async () => {
    const folder = inventedFolder(GARDEN)
    const { child, until } = start(folder, ['serve', '.', '--port', '0'])
    await until(/Serving http/)
    child.kill('SIGKILL')
    await new Promise((done) => child.on('exit', done))
    expect(existsSync(join(folder, '.minutegraph', 'server.json'))).toBe(true)
    expect(runCli(folder, ['open', '--as-of', 'newest']).status).toBe(0)
  })

  it('imports again with --watch when minutes change', async () => {
    const folder = inventedFolder(GARDEN)
    const { until } = start(folder, ['serve', '.', '--port', '0', '--watch'])
    await until(/Serving http/)
    writeFileSync(join(folder, 'beds/20240221.md'), inventedMinutes('2024-02-21', '@tovi: dig'))
    await until(/files: 1 new, 0 changed, 1 unchanged/)
  })

  it('keeps to --size-limit and --strict while it serves', async () => {
    const folder = inventedFolder({
      ...GARDEN,
      'beds/20240214.md': `${inventedMinutes('2024-02-14')}${'x '.repeat(3000)}\n`,
    })
    const { child, until } = start(folder, ['serve', '.', '--port', '0', '--strict', '--size-limit', '0.005'])
    await until(/beds\/20240214\.md: error: .*\[file-too-large\]/)
    await until(/Serving http/)
    child.kill('SIGINT')
    expect(await new Promise((done) => child.on('exit', done))).toBe(3)
  })

  it.each([
    ['serve --strict', ['serve', '.', '--port', '0', '--strict']],
    ['import --watch --strict', ['import', '.', '--watch', '--strict']],
  ])('starts with %s over minutes without an error', async (_, args) => {
    const { child, until } = start(inventedFolder(GARDEN), args)
    await until(/Serving http|Watching/)
    child.kill('SIGINT')
    expect(await new Promise((done) => child.on('exit', done))).toBe(0)
  })

  it.runIf(process.platform === 'linux')('keeps to the priority that it was started with', async () => {
    const { child, until } = start(
      inventedFolder(GARDEN),
      ['serve', '.', '--port', '0'],
      ['nice', '-n', '10'],
    )
    await until(/Serving http/)
    const threads = `/proc/${child.pid}/task`
    const priorities = readdirSync(threads).map((thread) => {
      const [, afterName = ''] = readFileSync(join(threads, thread, 'stat'), 'utf8').split(/\) (?=[^)]*$)/)
      return Number(afterName.split(' ')[16])
    })
    expect(Math.min(...priorities)).toBeGreaterThanOrEqual(10)
  })

  it('shows with demo who owes what and what to try next', async () => {
    const folder = inventedFolder(GARDEN)
    const { until, output } = start(folder, ['demo', '.', '--port', '0'])
    await until(/Now try/)
    expect(output()).toMatch(/mira +buy hoses/)
    expect(output()).toMatch(/Serving http:\/\/127\.0\.0\.1:\d+/)
  })
})
