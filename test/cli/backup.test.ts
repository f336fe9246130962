import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { runCli } from './run-cli.js'

it('restores into a new store what people said, once', { timeout: 120_000 }, () => {
  const folder = inventedFolder({
    'minutegraph.yml': '',
    'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
  })
  runCli(folder, ['import', '.'])
  const [item] = JSON.parse(runCli(folder, ['open', '--as-of', 'newest']).stdout) as { id: string }[]
  const id = item?.id ?? ''
  const closed = runCli(folder, ['close', id, '--note', 'bought'])
  expect(JSON.parse(closed.stdout)).toMatchObject({
    event: { kind: 'close' },
    actionItem: { id, status: 'done', owners: ['mira'] },
  })
  expect(runCli(folder, ['backup', 'events.jsonl']).stderr).toBe('1 event written to events.jsonl\n')

  rmSync(join(folder, '.minutegraph'), { recursive: true })
  runCli(folder, ['import', '.'])
  expect(JSON.parse(runCli(folder, ['show', id]).stdout)).toMatchObject({ status: 'open' })
  expect(runCli(folder, ['restore', 'events.jsonl']).stderr).toBe('1 restored, 0 known already\n')
  expect(runCli(folder, ['restore', 'events.jsonl']).stderr).toBe('0 restored, 1 known already\n')
  expect(JSON.parse(runCli(folder, ['show', id]).stdout)).toMatchObject({ status: 'done' })

  // Resolved by the configuration that is named, not by the one beside the minutes.
  writeFileSync(join(folder, 'named.yml'), 'people: [{handle: mira, name: Mira Lund}]\n')
  runCli(folder, ['restore', 'events.jsonl', '--config', 'named.yml', '--store', '.minutegraph'])
  expect(runCli(folder, ['people', '--format', 'json']).stdout).toMatch(/Mira Lund/)

  writeFileSync(join(folder, 'bad.jsonl'), `${readFileSync(join(folder, 'events.jsonl'), 'utf8')}{"id": 1}\n`)
  const bad = runCli(folder, ['restore', 'bad.jsonl'])
  expect(bad.status).toBe(2)
  expect(bad.stderr).toMatch(/bad\.jsonl:2/)
})

it('prints what was settled beside what the minutes of the store settle, wherever it is called', () => {
  const folder = inventedFolder({
    'minutes/minutegraph.yml': 'people:\n  - { handle: mira, aliases: [Mim, ml] }\n',
    'minutes/beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses', '@mlund: paint'),
    'elsewhere/note.txt': '',
  })
  runCli(folder, ['import', 'minutes', '--store', 'store'])
  const store = ['--store', join(folder, 'store')]
  const people = JSON.parse(runCli(folder, ['people', '--format', 'json', ...store]).stdout) as {
    id: string
    handle: string
  }[]
  const idOf = (name: string): string => people.find(({ handle }) => handle === name)?.id ?? ''
  const said = runCli(folder, ['same', idOf('mira'), idOf('mlund'), '--format', 'text', ...store])
  expect(said.stdout).toMatch(/mira, also .*mlund/)
  const printed = runCli(join(folder, 'elsewhere'), ['export', 'curation', ...store]).stdout
  for (const alias of ['Mim', 'ml', 'mlund']) expect(printed).toContain(alias)
})
