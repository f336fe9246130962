/** `report --all-groups`: a report a group and an index, the same as GraphQL tells. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { inventedFolder, inventedMinutes } from '../ingest/invented-folder.js'
import { runInProcess } from './run-in-process.js'

const asked = z.object({
  data: z.object({
    groups: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
    report: z.object({ groups: z.array(z.string()), document: z.string() }),
  }),
})

describe('reports of all groups', { timeout: 120_000 }, () => {
  let folder = ''
  beforeAll(async () => {
    folder = inventedFolder({
      'minutegraph.yml': 'groups: [{name: soil, folders: [soil], successorOf: [compost]}]\n',
      'beds/20240207.md': inventedMinutes('2024-02-07', '@mira: buy hoses'),
      'compost/20240131.md': inventedMinutes('2024-01-31', '@tovi: turn the heap'),
      'soil/20240207.md': inventedMinutes('2024-02-07', '@tovi: turn the heap', '@mira: order peat'),
    })
    expect((await runInProcess(folder, ['import', '.'])).status).toBe(0)
  })
  const report = (...args: string[]) => runInProcess(folder, ['report', '--as-of', '2024-02-08', ...args])
  const question = async (text: string) => {
    writeFileSync(join(folder, 'question.graphql'), text)
    const { stdout, stderr } = await runInProcess(folder, ['query', 'question.graphql'])
    expect(stderr).toBe('')
    return asked.parse(JSON.parse(stdout)).data
  }

  it.each([
    ['md', 'md'],
    ['html', 'html'],
    ['text', 'txt'],
    ['json', 'json'],
  ])('as %s are one a present group, and an index that leads to each', async (format, ending) => {
    const { status, stderr } = await report('--all-groups', '--format', format, '--output', `all-${format}`)
    expect(status, stderr).toBe(0)
    const files = readdirSync(join(folder, `all-${format}`)).sort()
    expect(files).toEqual([`beds.${ending}`, `index.${ending}`, `soil.${ending}`])
    const index = readFileSync(join(folder, `all-${format}`, `index.${ending}`), 'utf8')
    expect(index).toContain(`beds.${ending}`)
    expect(index).toContain(`soil.${ending}`)
  })

  it('say of a group what its own report says, and what GraphQL tells', async () => {
    await report('--all-groups', '--output', 'all')
    const written = readFileSync(join(folder, 'all', 'beds.md'), 'utf8')
    expect((await report('--group', 'beds', '--format', 'md')).stdout).toBe(written)
    const data = await question(`{ groups { nodes { name } }
      report(group: ["beds"], asOf: "2024-02-08") { groups document(format: MARKDOWN) } }`)
    expect(data.report).toEqual({ groups: ['beds'], document: written })
  })

  it('are one report where GraphQL is asked for no group', async () => {
    const data = await question(
      '{ groups { nodes { name } } report(asOf: "2024-02-08") { groups document(format: JSON) } }',
    )
    expect(data.report.groups).toEqual(expect.arrayContaining(['beds', 'soil']))
    expect(data.report.document).toContain('buy hoses')
    expect(data.report.document).toContain('order peat')
  })

  it('need a folder to be written to', async () => {
    const { status, stderr } = await report('--all-groups')
    expect(status).toBe(2)
    expect(stderr).toMatch(/--output/)
  })
})
