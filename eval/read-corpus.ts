import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { extractedFrom, type ExtractedMeeting, type ExtractOptions } from '../importers/extracted-meeting.js'
import { readMinutes } from '../importers/registry.js'

/** The meetings of one file, its name relative to the corpus folder. */
export function readFile(
  corpus: string,
  file: string,
  options: ExtractOptions = { explain: false },
): ExtractedMeeting[] {
  const text = readFileSync(join(corpus, file), 'utf8')
  const folder = file.split('/')[0] ?? ''
  return readMinutes({ file, text, style: null }).meetings.map((meeting) =>
    extractedFrom(file, folder, meeting, options),
  )
}

/** Every text file below the folder, by name. */
export function filesIn(corpus: string): string[] {
  return readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown|log|txt)$/i.test(entry.name))
    .filter((entry) => !/^(?:readme|license|contributing|source\.txt)|template/i.test(entry.name))
    .map((entry) => relative(corpus, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
