import type { Diagnostic, Severity } from '../../domain/diagnostic.js'
import { terminalLine } from './terminal-text.js'

export type DiagnosticCounts = Readonly<Record<Severity, number>>

export function printDiagnostic({ file, span, severity, code, message }: Diagnostic): string {
  const place = span === null ? file : `${file}:${span.line}:${span.column}`
  return `${terminalLine(place)}: ${severity}: ${terminalLine(message)} [${code}]`
}

export function countDiagnostics(diagnostics: Iterable<Diagnostic>): DiagnosticCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** "2 errors, 1 warning", or "no diagnostics". */
export function printCounts({ error, warning, info }: DiagnosticCounts): string {
  const parts = [
    [error, 'error'],
    [warning, 'warning'],
    [info, 'note'],
  ] as const
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`)
  return told.length === 0 ? 'no diagnostics' : told.join(', ')
}
