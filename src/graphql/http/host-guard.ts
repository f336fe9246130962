/**
 * Answers only under the names it is meant to be reached by. A page of another site that makes its own name point to
 * this machine (DNS rebinding) is met with 421: the browser still sends that site's name as the host.
 */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** `hosts`: further names, without ports. */
export function isKnownHost(host: string, hosts: readonly string[]): boolean {
  const name = hostName(host)
  return name !== null && (LOOPBACK.has(name) || hosts.some((known) => known.toLowerCase() === name))
}

/** What proxies add when they hand a request on; nobody else sends it. */
const HANDED_ON = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/**
 * Whether a request that came in at loopback was sent by this machine itself: under a name of loopback, and not handed
 * on by a proxy, which listens here for others.
 */
export function isSentHere(host: string, headers: Headers): boolean {
  return isKnownHost(host, []) && !HANDED_ON.some((name) => headers.has(name))
}

/** Whether only this machine can reach what listens at `address`. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(?:\.\d{1,3}){3}$/.test(address)
}

/** The name in a Host header, lower case and without the port; null where it has not the shape of one. */
function hostName(host: string): string | null {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/.exec(host.toLowerCase())?.[1] ?? null
}
