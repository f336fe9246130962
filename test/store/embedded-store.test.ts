import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { MinutegraphError } from '../../src/domain/errors.js'
import type { Event } from '../../src/domain/event.js'
import { idFrom } from '../../src/domain/ids.js'
import type { IsoDate } from '../../src/domain/iso-date.js'
import { EventJournal } from '../../src/store/embedded/event-journal.js'
import { JournalledEventLog } from '../../src/store/embedded/journalled-event-log.js'
import { openStore } from '../../src/store/open-store.js'
import { SCHEMA_VERSION } from '../../src/store/schema-version.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutegraph-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function event(name: string, key: string | null = null): Event {
  return {
    id: idFrom('Event', name),
    kind: 'close',
    at: '2024-03-05T10:00:00+01:00',
    day: '2024-03-05' as IsoDate,
    by: 'mira',
    note: name,
    subject: { id: 'ai_1', group: 'harbour', owners: ['mira'], text: 'Paint the crane', places: [] },
    object: null,
    values: [],
    key,
  }
}

async function write(name: string, location = folder) {
  const store = await openStore(location)
  await store.events.append(event(name))
  await store.close()
}

async function eventNotes() {
  const store = await openStore(folder)
  const notes = (await store.events.all()).map(({ note }) => note)
  await store.close()
  return notes
}

describe('holding', () => {
  it('is for one: a second opening is told who holds it, and can open it afterwards', async () => {
    const first = await openStore(folder)
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'store-in-use',
      message: `The store is in use by pid ${process.pid}.`,
    })
    await first.close()
    await (await openStore(folder)).close()
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it('is refused while another living process is named in the lock', async () => {
    writeFileSync(
      join(folder, 'lock'),
      JSON.stringify({ pid: 1, host: (await import('node:os')).hostname(), started: null }),
    )
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'store-in-use' })
  })

  it.each([
    ['of a process that is dead', '{"pid": 4194000, "host": "HOST", "started": null}'],
    ['of a number that another process has by now', '{"pid": 1, "host": "HOST", "started": "-1"}'],
    ['of another machine', '{"pid": 1, "host": "elsewhere", "started": null}'],
    ['that was cut off', '{"pid": '],
  ])('is taken over from a lock %s', async (_, content) => {
    writeFileSync(join(folder, 'lock'), content.replace('HOST', (await import('node:os')).hostname()))
    await (await openStore(folder)).close()
  })
})

describe('the journal of events', () => {
  it('is replayed where the graph is gone or lacks some', async () => {
    await write('first')
    await write('second')
    rmSync(join(folder, 'graph.grafeo'), { force: true })
    rmSync(join(folder, 'graph.grafeo.wal'), { recursive: true, force: true })
    expect(await eventNotes()).toEqual(['first', 'second'])
    const store = await openStore(folder)
    expect(await store.read('count:Event', {})).toEqual([{ count: 2 }])
    await store.close()
  })

  it('loses a torn last line only, and goes on behind the last whole one', async () => {
    await write('first')
    appendFileSync(join(folder, 'events.jsonl'), '{"id": "ev_torn')
    await write('second')
    expect(await eventNotes()).toEqual(['first', 'second'])
  })

  it.each(['nonsense', '{}', 'null'])('names a line in the middle that is no event: %s', async (line) => {
    await write('first')
    appendFileSync(join(folder, 'events.jsonl'), `${line}\n`)
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'store-damaged',
      place: expect.stringMatching(/events\.jsonl:2$/) as string,
    })
  })

  it('says how to go on where it cannot be opened', async () => {
    mkdirSync(join(folder, 'events.jsonl'))
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'io',
      place: join(folder, 'events.jsonl'),
      remedy: expect.stringContaining('right to read and write') as string,
    })
  })

  it('keeps what the graph could not take, says so, and gives it to the graph when it is opened again', async () => {
    const journal = EventJournal.open(join(folder, 'events.jsonl'))
    const full = new MinutegraphError('store-full', 'what was being written was taken back')
    const graph = { append: () => Promise.reject(full), all: () => Promise.resolve([]) }
    const log = await JournalledEventLog.open(journal, graph)
    await expect(log.append(event('first'))).rejects.toMatchObject({
      code: 'store-full',
      message: expect.stringMatching(/^What was said is kept/) as string,
      remedy: expect.stringContaining('need not be said again') as string,
    })
    journal.close()
    expect(await eventNotes()).toEqual(['first'])
  })

  it('holds a line for each event, once', async () => {
    await write('first')
    await write('first')
    expect(readFileSync(join(folder, 'events.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('a folder that cannot be used', () => {
  it('is damaged where the graph file is no graph', async () => {
    writeFileSync(join(folder, 'graph.grafeo'), Buffer.alloc(40_000, 7))
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'store-damaged' })
    rmSync(join(folder, 'graph.grafeo'))
    await (await openStore(folder)).close()
  })

  it('is refused where a newer program wrote it', async () => {
    const store = await openStore(folder)
    await store.write((transaction) =>
      transaction.run('set-schema-version', { version: SCHEMA_VERSION + 1, digest: '' }),
    )
    await store.close()
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'store-newer' })
  })

  it('is an error of the folder where a file is in its place', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(openStore(join(folder, 'file', 'store'))).rejects.toMatchObject({ code: 'io' })
  })

  it('is no location of another kind', async () => {
    await expect(openStore('https://graph.example')).rejects.toMatchObject({ code: 'usage' })
  })
})
