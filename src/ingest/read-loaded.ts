import type { ReadMinutes } from '../domain/minutes.js'
import type { LoadedSource } from './load-source.js'
import { readInWorkers, type ReadOptions } from './read-in-workers.js'

/** Reads the loaded files in their order; to what each tells, what loading it showed is added. */
export async function* readLoaded(
  loaded: readonly LoadedSource[],
  options: ReadOptions,
): AsyncGenerator<{ source: LoadedSource; minutes: ReadMinutes }> {
  const texts = loaded.flatMap(({ found, text }) =>
    text === null
      ? []
      : [{ file: found.file, text, style: found.style, styles: found.root.configuration.styles }],
  )
  const readings = readInWorkers(texts, options)
  try {
    for (const source of loaded) {
      if (source.text === null) {
        yield { source, minutes: { style: 'none', meetings: [], diagnostics: source.diagnostics } }
        continue
      }
      const reading = await readings.next()
      if (reading.done === true) return
      const minutes = reading.value
      const diagnostics = [...source.diagnostics, ...minutes.diagnostics]
      yield { source, minutes: source.diagnostics.length === 0 ? minutes : { ...minutes, diagnostics } }
    }
  } finally {
    await readings.return(undefined)
  }
}
