import type { ReadMinutes } from '../src/domain/minutes.js'
import type { Importer, SourceText } from './importer.js'
import { ircImporter } from './irc/irc-importer.js'
import { markdown } from './markdown/read-markdown.js'

/** Formats, the narrower first: of equals the first that is surest reads the file. */
const IMPORTERS: readonly Importer[] = [ircImporter, markdown]

/** Reads a file by the importer that recognises it best. Never throws: a failure is a diagnostic. */
export function readMinutes(source: SourceText): ReadMinutes {
  try {
    return importerOf(source).read(source)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      style: 'unread',
      meetings: [],
      diagnostics: [
        {
          code: 'reader-failed',
          severity: 'error',
          message: `This file could not be read (${reason}). Please report it.`,
          file: source.file,
          span: null,
        },
      ],
    }
  }
}

function importerOf(source: SourceText): Importer {
  // A style that is an importer's own name chooses it.
  const named = IMPORTERS.find((importer) => importer.name === source.style)
  if (named) return named
  const [first, ...others] = IMPORTERS.map((importer) => ({ importer, sure: importer.recognises(source) }))
  if (!first) throw new Error('no importers')
  return others.reduce((best, next) => (next.sure > best.sure ? next : best), first).importer
}
