import type { ReadActionItem, ReadMeeting, ReadMinutes } from '../../../src/domain/minutes.js'
import { writtenAs } from '../../../importers/mentions.js'
import { readMinutes } from '../../../importers/registry.js'

/** Participants and one topic, under which a test writes its lines. */
export const HEAD = `# 2025-03-06

## Participants
- @mira
- @tomas
- @ines-k

## Agenda

### Storage upgrade (@mira, 15 min)
`

export function readBody(body: string, file = 'data/20250306.md'): ReadMinutes {
  return readMinutes({ file, text: HEAD + body, style: null })
}

export function readMeeting(body: string): ReadMeeting {
  const [meeting] = readBody(body).meetings
  if (!meeting) throw new Error('no meeting was read')
  return meeting
}

export function told(item: ReadActionItem): string {
  return `${item.owners.map(writtenAs).join('+')} | ${item.text} | ${item.status}`
}

/** Owners, words and status of the marked action items below `HEAD`. */
export function explicitIn(body: string): string[] {
  return readMeeting(body)
    .actionItems.filter((item) => item.marker === 'explicit')
    .map(told)
}

export function inferredIn(body: string): string[] {
  return readMeeting(body)
    .actionItems.filter((item) => item.marker === 'inferred')
    .map(told)
}

export function codesIn(body: string): string[] {
  return readBody(body)
    .diagnostics.map(({ code }) => code)
    .filter((code) => code !== 'unknown-convention')
}
