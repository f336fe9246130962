/** Every list as CSV and as JSON Lines: the same rows, whatever stands in their words. */
import { beforeAll, describe, expect, it } from 'vitest'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { jsonLines } from './run-cli.js'
import { runInProcess } from './run-in-process.js'

/** RFC 4180, read by its rules: records end in CRLF, quotes are doubled. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}

const LISTS: readonly (readonly string[])[] = [
  ['open'],
  ['topics'],
  ['people'],
  ['groups'],
  ['decisions'],
  ['search', 'hoses'],
  ['topic', 'Watering'],
  ['export', 'action-items'],
  ['export', 'decisions'],
  ['export', 'questions'],
  ['export', 'meetings'],
]

describe('lists', { timeout: 120_000 }, () => {
  let folder = ''
  beforeAll(async () => {
    folder = inventedFolder({
      'minutegraph.yml': '',
      'beds/20240207.md': `${inventedMinutes(
        '2024-02-07',
        '@mira: buy "long" hoses, and taps',
        '@tovi: =SUM(A1) is the price of hoses',
      )}\n- Decision: hoses, not "cans"\n- Question: who has the key?\n`,
      'beds/20240214.md': inventedMinutes('2024-02-14', '@mira: order compost | peat'),
    })
    expect((await runInProcess(folder, ['import', '.'])).status).toBe(0)
  })
  const list = async (args: readonly string[], format: string): Promise<string> => {
    const asked = [...args, '--as-of', 'newest', '--format', format]
    const { status, stdout, stderr } = await runInProcess(folder, asked)
    expect(status, stderr).toBe(0)
    return stdout
  }

  it.each(LISTS.map((args) => [args.join(' '), args] as const))(
    '%s has a CSV record for each line of JSON, all of one width',
    async (_, args) => {
      const objects = jsonLines(await list(args, 'jsonl'))
      const [head, ...records] = readCsv(await list(args, 'csv'))
      expect(objects.length).toBeGreaterThan(0)
      expect(records).toHaveLength(objects.length)
      expect(head?.length).toBeGreaterThan(2)
      const at = head?.indexOf('id') ?? -1
      expect(records.map((record) => record[at])).toEqual(objects.map(({ id }) => id))
      for (const record of records) expect(record).toHaveLength(head?.length ?? 0)
    },
  )

  it('keep commas and quotes, and give a spreadsheet no formula to run', async () => {
    const cells = readCsv(await list(['export', 'action-items'], 'csv')).flat()
    expect(cells).toContain('buy "long" hoses, and taps')
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
    expect(cells.join('\n')).toContain("'=SUM(A1)")
  })
})
