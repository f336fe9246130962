import { MinutegraphError } from '../domain/errors.js'

export function noMinutesIn(paths: readonly string[]): MinutegraphError {
  const where = paths.map((path) => `"${path}"`).join(', ')
  return new MinutegraphError('no-minutes', `There are no minutes in ${where}.`, {
    remedy:
      'Minutes are files ending in .md, .markdown, .log or .txt; README, LICENSE, CONTRIBUTING and templates are left out, and so is what the configuration ignores.',
  })
}
