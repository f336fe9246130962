import { userInfo } from 'node:os'

/** Who runs this process, as events name people: MINUTEGRAPH_USER, else the login name. */
export function speakerOf(env: Readonly<Record<string, string | undefined>>): string {
  return env['MINUTEGRAPH_USER']?.trim() || loginName() || 'somebody'
}

/** '' where the system knows no name, as in a container that runs under a mere number. */
function loginName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
