import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

it('runs from what npm packs', { timeout: 180_000 }, () => {
  const folder = inventedFolder({
    'minutes/beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
  })
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  const installed = join(folder, 'node_modules', 'minutegraph')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1'])
  // What npm would install beside it.
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'))
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [join(installed, 'dist/src/cli/main.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  expect(run('import', 'minutes')).toMatch(/1 new/)
  expect(JSON.parse(run('open', '--as-of', 'newest'))).toMatchObject([{ text: 'buy hoses' }])

  // What programs have of it: functions, typed documents, the schema and the saved operations.
  const program = `
    import { readFileSync } from 'node:fs'
    import { openGraph, importMinutes } from 'minutegraph'
    import { OpenDocument } from 'minutegraph/operations'
    const graph = await openGraph({ store: '.minutegraph' })
    const { actionItems } = await graph.run(OpenDocument, { asOf: '2024-02-07' })
    const text = (path) => readFileSync(new URL(import.meta.resolve('minutegraph/' + path)), 'utf8')
    console.log(JSON.stringify({
      imports: typeof importMinutes,
      open: actionItems.nodes.map(({ text }) => text),
      schema: text('schema/topic.graphql').includes('type Topic implements Node'),
      saved: text('queries/open.graphql').includes('query Open'),
    }))
    await graph.close()`
  writeFileSync(join(folder, 'program.mjs'), program)
  const told = execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' })
  expect(JSON.parse(told)).toEqual({ imports: 'function', open: ['buy hoses'], schema: true, saved: true })
})

it('packs no store that was made beside the examples', { timeout: 60_000 }, () => {
  const folder = inventedFolder({
    'examples/minutes/beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
    'examples/minutes/.minutegraph/events.jsonl': '',
    'examples/.minutegraph/graph.grafeo': '',
  })
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ files }] = JSON.parse(told) as [{ files: { path: string }[] }]
  expect(files.map(({ path }) => path).filter((path) => path.startsWith('examples/'))).toEqual([
    'examples/minutes/beds/20240207.md',
  ])
})

it('packs nothing of a build of before', { timeout: 60_000 }, () => {
  const folder = inventedFolder({ 'dist/src/gone.js': '' })
  const { prepack } = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest).scripts
  const scripts = { prepack, build: 'node -e ""' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'packed', version: '0.0.0', scripts }))
  execFileSync('npm', ['run', 'prepack'], { cwd: folder, stdio: 'ignore' })
  expect(existsSync(join(folder, 'dist/src/gone.js'))).toBe(false)
})

interface Manifest {
  readonly scripts: { readonly prepack: string }
}
