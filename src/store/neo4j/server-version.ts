import { MinutegraphError } from '../../domain/errors.js'

/** Since then statements can say which variables a subquery sees, `CALL (x) { … }`; before, each of ours would fail. */
const OLDEST = [5, 23] as const

/** `agent` as a server introduces itself: `Neo4j/5.26.0`, `Neo4j/2025.06.1`. Throws `store-too-old`. */
export function assertServerVersion(agent: string, place: string): void {
  const [, major, minor] = /\/(\d+)\.(\d+)/.exec(agent) ?? []
  const [wantedMajor, wantedMinor] = OLDEST
  const isOld =
    major === undefined ||
    Number(major) < wantedMajor ||
    (Number(major) === wantedMajor && Number(minor) < wantedMinor)
  if (!isOld) return
  throw new MinutegraphError('store-too-old', `The server is ${agent || 'of no known kind'}.`, {
    place,
    remedy: `Use Neo4j ${OLDEST.join('.')} or later.`,
  })
}
