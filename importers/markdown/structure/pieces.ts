import type { Places } from '../../places.js'
import type { Passage } from './passage.js'

/** One line of a passage as it is shown. */
export interface Piece {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The lines of the text from `start` to `end`, without indentation and quote marks. */
export function piecesIn(text: string, start: number, end: number, places: Places): Piece[] {
  const pieces: Piece[] = []
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from)
    const stop = newline < 0 || newline > end ? end : newline
    let first = from
    while (first < stop && isLead(text.charCodeAt(first), from !== start)) first++
    let last = stop
    for (let spare = spareAtEnd(text, first, last); spare > 0; spare = spareAtEnd(text, first, last))
      last -= spare
    if (last > first) {
      pieces.push({
        line: places.lineAt(first),
        start: first,
        end: last,
        words: text.slice(first, last),
      })
    }
    from = stop + 1
  }
  return pieces
}

/** Lines as the words of one passage, with the places where they were joined. */
export function joined(
  pieces: readonly Piece[],
  start: number,
): Pick<Passage, 'start' | 'end' | 'words' | 'joints'> {
  const joints: { at: number; offset: number }[] = []
  const parts: string[] = []
  let length = 0
  for (const piece of pieces) {
    if (parts.length > 0) length += 1
    joints.push({ at: length, offset: piece.start })
    parts.push(piece.words)
    length += piece.words.length
  }
  return {
    start: pieces[0]?.start ?? start,
    end: pieces.at(-1)?.end ?? start,
    words: parts.join(' '),
    joints,
  }
}

/** How many characters before `end` are a space: one, or those of an entity that an exporter put for it. */
function spareAtEnd(text: string, start: number, end: number): number {
  if (end <= start) return 0
  if (isSpace(text.charCodeAt(end - 1))) return 1
  const entity = ['&#x20;', '&nbsp;', '&#160;'].find((space) => text.endsWith(space, end))
  return entity !== undefined && end - entity.length >= start ? entity.length : 0
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13
/** Indentation, and on continuation lines of a quote its marks. */
const isLead = (code: number, continues: boolean): boolean => isSpace(code) || (continues && code === 62)
