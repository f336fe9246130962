/** Ids that things had before an edit, kept as marks: `moved:OLD` holds the new one. */
import type { Row } from './port.js'
import { textOf } from './row-text.js'

const PREFIX = 'moved:'
/** More edits than these of one thing are not followed; it also ends circles. */
const MOST = 50

export function movedMark(id: string): string {
  return PREFIX + id
}

/** The ids that things with an id of `marks` (rows of `stored-marks`) have now. */
export class MovedIds {
  readonly #now = new Map<string, string>()

  constructor(marks: readonly Row[]) {
    for (const row of marks) {
      const name = textOf(row, 'name')
      if (name.startsWith(PREFIX)) this.#now.set(name.slice(PREFIX.length), textOf(row, 'value'))
    }
  }

  /** Every id that came after `id`, the latest first; none of an id that never changed. */
  after(id: string): string[] {
    const later: string[] = []
    for (let now = this.#now.get(id); now !== undefined && later.length < MOST; now = this.#now.get(now)) {
      later.unshift(now)
    }
    return later
  }

  /** Old ids that begin so. */
  beginningWith(prefix: string): string[] {
    return [...this.#now.keys()].filter((id) => id.startsWith(prefix))
  }
}
