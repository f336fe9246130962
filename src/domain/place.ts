/**
 * Words in a source file: from (`line`, `column`) up to, not including, (`endLine`, `endColumn`).
 * Lines and columns are 1-based; columns count UTF-16 code units of the raw line.
 */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
