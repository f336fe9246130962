import type { Span } from '../src/domain/place.js'

/** Offsets of one text as lines and columns, and back. Lines end at `\n` only: that is how `cat -n` counts. */
export class Places {
  readonly #starts: readonly number[]

  constructor(readonly text: string) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** 1-based line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  startOfLine(line: number): number {
    return this.#starts[line - 1] ?? this.text.length
  }

  /** Behind the line's last character, its line ending left out. */
  endOfLine(line: number): number {
    const next = this.#starts[line]
    if (next === undefined) return this.text.length
    return this.text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1
  }

  /** The place of the text from offset `start` up to, not including, `end`. */
  span(start: number, end: number): Span {
    const line = this.lineAt(start)
    const endLine = this.lineAt(end)
    return {
      line,
      column: start - this.startOfLine(line) + 1,
      endLine,
      endColumn: end - this.startOfLine(endLine) + 1,
    }
  }

  /** The text at a span. */
  words(span: Span): string {
    return this.text.slice(
      this.startOfLine(span.line) + span.column - 1,
      this.startOfLine(span.endLine) + span.endColumn - 1,
    )
  }
}
