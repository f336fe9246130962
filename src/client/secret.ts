import { readFileSync } from 'node:fs'

import { MinutegraphError } from '../domain/errors.js'

/**
 * What the variable `name` holds or, as secrets are mounted into containers, the file that `name`_FILE names; the
 * variable wins. Never from arguments, which others on the machine can see. Throws `io` where the file cannot be read.
 */
export function secretFrom(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const file = env[`${name}_FILE`] ?? ''
  const value = env[name]
  // Set to nothing, as Compose does with what it does not know, it is not set.
  if ((value ?? '') !== '' || file === '') return value
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (cause) {
    throw new MinutegraphError('io', `The file that ${name}_FILE names cannot be read.`, {
      cause,
      place: file,
      remedy: 'It must be readable for this program and hold the secret alone.',
    })
  }
}
