import { readFileSync, statSync } from 'node:fs'

import type { Diagnostic, DiagnosticCode } from '../domain/diagnostic.js'
import { contentHash } from '../domain/ids.js'
import type { FoundSource } from './discover-sources.js'

/** Bytes. */
export const DEFAULT_SIZE_LIMIT = 5 * 1024 * 1024
/** Longer lines are left out: nobody writes minutes in them, and whatever they are would cost the reader dear. */
const LINE_LIMIT = 100_000
const BINARY_PROBE = 8192

/** A file's text, or why there is none. */
export interface LoadedSource {
  readonly found: FoundSource
  /** SHA-256 of the bytes; of a file too large to be read, of its size and time of change. */
  readonly hash: string
  readonly bytes: number
  /** Null where nothing can be read from it. */
  readonly text: string | null
  readonly diagnostics: readonly Diagnostic[]
  /** True where the file could not be opened, or was not because of its size: what was known of it stays. */
  readonly unreadable: boolean
}

export function loadSource(found: FoundSource, sizeLimit: number = DEFAULT_SIZE_LIMIT): LoadedSource {
  const problem = (code: DiagnosticCode, message: string): Diagnostic => ({
    code,
    severity: 'error',
    message,
    file: found.file,
    span: null,
  })
  let bytes: Buffer
  try {
    const { size, mtimeMs } = statSync(found.path)
    if (size > sizeLimit) {
      const message = `The file has ${megabytes(size)}, more than the limit of ${megabytes(sizeLimit)}, and was not read. Split it, or raise --size-limit.`
      const hash = contentHash(`too large ${size} ${mtimeMs} ${sizeLimit}`)
      return { ...withoutText(found, hash, size, problem('file-too-large', message)), unreadable: true }
    }
    bytes = readFileSync(found.path)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return {
      ...withoutText(found, '', 0, problem('unreadable-file', `The file cannot be opened: ${reason}.`)),
      unreadable: true,
    }
  }
  const hash = contentHash(bytes)
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) {
    const message =
      'The file is binary or UTF-16 and was not read. Save minutes as UTF-8, or list it under "ignore".'
    return withoutText(found, hash, bytes.length, problem('binary-file', message))
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const line = lineOfInvalidUtf8(bytes)
    const message = `Line ${line} is not UTF-8, so the file was not read. Convert it: iconv -f WINDOWS-1252 -t UTF-8.`
    const span = { line, column: 1, endLine: line, endColumn: 1 }
    return withoutText(found, hash, bytes.length, { ...problem('invalid-utf8', message), span })
  }
  if (text.trim() === '') {
    const diagnostic = { ...problem('empty-file', 'The file is empty.'), severity: 'warning' } as const
    return withoutText(found, hash, bytes.length, diagnostic)
  }
  const { kept, diagnostics } = withoutLongLines(text, found.file)
  return { found, hash, bytes: bytes.length, text: kept, diagnostics, unreadable: false }
}

function withoutText(found: FoundSource, hash: string, bytes: number, diagnostic: Diagnostic): LoadedSource {
  return { found, hash, bytes, text: null, diagnostics: [diagnostic], unreadable: false }
}

function withoutLongLines(text: string, file: string): { kept: string; diagnostics: Diagnostic[] } {
  if (text.length <= LINE_LIMIT) return { kept: text, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const lines = text.split('\n')
  const kept = lines.map((line, index) => {
    if (line.length <= LINE_LIMIT) return line
    diagnostics.push({
      code: 'line-too-long',
      severity: 'error',
      message: `The line has ${line.length} characters, more than ${LINE_LIMIT}, and was not read; the rest of the file was.`,
      file,
      span: { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 },
    })
    return ''
  })
  return { kept: diagnostics.length === 0 ? text : kept.join('\n'), diagnostics }
}

/** The 1-based line of the first byte that is not UTF-8. */
function lineOfInvalidUtf8(bytes: Buffer): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    const words = bytes.subarray(start, end)
    if (!Buffer.from(words.toString('utf8'), 'utf8').equals(words)) return line
    line++
    start = end + 1
  }
  return 1
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
