import type { ReadAgendaItem } from '../../src/domain/minutes.js'
import { isTalk, type Conversation, type Entry } from './conversation.js'
import { evidenceFrom, spanOver } from './fact-place.js'
import { referencesIn } from '../references.js'

/** Zakim: `agendum 3 -- Docks -- taken up [from mira]`, in older logs `agendum 3. "Docks" taken up [from mira]`. */
const TAKEN_UP = /^agend(?:um|a item) \d{1,4}(?: -- |\. )(.*?)\s*(?:--\s*)?taken up\b/i

export interface ReadAgenda {
  readonly items: ReadAgendaItem[]
  /** The agenda item that the entry of this index falls under: its `line`, or null before the first. */
  lineAt(index: number): number | null
}

interface Announcement {
  readonly title: string
  readonly nested: boolean
  readonly rule: string
}

interface OpenItem extends Announcement {
  readonly entry: Entry
  readonly parentLine: number | null
  readonly notes: Entry[]
}

/**
 * `Topic:`, `subtopic:` and "agendum … taken up", each with the talk below it. A topic announced again (a bot's words
 * beside the chair's, or taken up a second time) is the same one, and its talk goes on.
 */
export function readAgenda(conversation: Conversation): ReadAgenda {
  const open: OpenItem[] = []
  const lines: (number | null)[] = []
  const byTitle = new Map<string, OpenItem>()
  let current: OpenItem | null = null
  let topLine: number | null = null
  for (const entry of conversation.entries) {
    const announced = announcementOf(entry)
    if (announced) {
      const key = announced.title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}#]+/gu, ' ')
        .trim()
      const again = byTitle.get(key)
      if (again) current = again
      else {
        const parentLine: number | null = announced.nested ? topLine : null
        current = { ...announced, entry, parentLine, notes: [] }
        open.push(current)
        byTitle.set(key, current)
      }
      if (!announced.nested) topLine = current.entry.utterance.line
    } else if (current && isTalk(entry)) current.notes.push(entry)
    lines.push(current?.entry.utterance.line ?? null)
  }
  return { items: open.map(agendaItem), lineAt: (index) => lines[index] ?? null }
}

function announcementOf(entry: Entry): Announcement | null {
  const { command, utterance } = entry
  const taken = utterance.byBot ? TAKEN_UP.exec(utterance.body) : null
  const title = titleFrom(taken?.[1] ?? command?.argument ?? '')
  if (!/[\p{L}\p{N}]/u.test(title)) return null
  if (taken) return { title, nested: false, rule: 'agenda/taken-up' }
  if (command?.name === 'topic') return { title, nested: false, rule: 'agenda/topic' }
  if (command?.name === 'subtopic') return { title, nested: true, rule: 'agenda/subtopic' }
  return null
}

function titleFrom(argument: string): string {
  return argument.replace(/^["“](.{1,400})["”]$/, '$1').trim()
}

function agendaItem(item: OpenItem, position: number): ReadAgendaItem {
  const first = item.entry.utterance
  const last = item.notes.at(-1)?.utterance ?? first
  const notes = item.notes.map(printTalk).join('\n')
  return {
    line: first.line,
    span: spanOver(first, last.line > first.line ? last : first),
    evidence: evidenceFrom(item.rule, first),
    title: item.title,
    owners: [],
    minutes: null,
    position,
    parentLine: item.parentLine,
    notes,
    notesLine: null,
    references: referencesIn(`${item.title}\n${notes}`),
  }
}

function printTalk(entry: Entry): string {
  return entry.continues ? `… ${entry.words}` : `${entry.speaker}: ${entry.words}`
}
