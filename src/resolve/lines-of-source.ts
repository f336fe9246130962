/** The lines of a file as far as its notes tell them: the file itself is not kept. */
import type { SourceRecord } from '../domain/graph.js'

const known = new WeakMap<SourceRecord, ReadonlyMap<number, string>>()

/** The 1-based `line` of the file, trimmed; null where it stands in the notes of no agenda item, or is empty. */
export function lineOfSource(source: SourceRecord, line: number): string | null {
  const lines = known.get(source) ?? linesFromNotes(source)
  known.set(source, lines)
  return lines.get(line) ?? null
}

function linesFromNotes(source: SourceRecord): ReadonlyMap<number, string> {
  const lines = new Map<number, string>()
  for (const { agenda } of source.minutes.meetings) {
    for (const { notes, notesLine } of agenda) {
      if (notesLine === null) continue
      for (const [index, text] of notes.split('\n').entries()) {
        if (text.trim() !== '') lines.set(notesLine + index, text.trim())
      }
    }
  }
  return lines
}
