import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll } from 'vitest'

/** A temporary folder with these files, removed after the tests. */
export function inventedFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutegraph-')))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Minutes of a garden's meeting on a day, with action items of the given lines. */
export function inventedMinutes(day: string, ...actionItems: string[]): string {
  return [
    `# Garden meeting ${day}`,
    '',
    '## Participants',
    '',
    '- @mira',
    '- @tovi',
    '',
    '## Agenda',
    '',
    '### Watering (@mira, 10 min)',
    '',
    'We talked about hoses.',
    ...actionItems.map((item) => `- AI ${item}`),
    '',
  ].join('\n')
}
