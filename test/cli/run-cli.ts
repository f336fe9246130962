import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built program: `npm test` builds it first. */
export const MAIN = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program in `cwd` with these arguments, away from the settings of the one who tests. */
export function runCli(cwd: string, args: readonly string[], input?: string): CliRun {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('MINUTEGRAPH_')),
  )
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...env, TZ: 'UTC', NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}

export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
