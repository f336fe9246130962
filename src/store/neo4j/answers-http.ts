import { connect } from 'node:net'

/** Enough for a web server that is up; who is silent for longer is taken for none. */
const PATIENCE_MS = 2_000

/**
 * Whether a web server answers at this address of a Neo4j server. Most answer the driver's greeting by themselves; some
 * wait for the end of its line instead, so that the driver meets silence only. Never fails.
 */
export function answersHttp(location: string): Promise<boolean> {
  const { hostname, port } = new URL(location)
  return new Promise((resolve) => {
    const socket = connect(Number(port || 7687), hostname.replace(/^\[|\]$/g, ''))
    const answer = (isHttp: boolean): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(isHttp)
    }
    const timer = setTimeout(() => answer(false), PATIENCE_MS)
    socket.on('connect', () => socket.write('HEAD / HTTP/1.0\r\n\r\n'))
    socket.on('data', (chunk) => answer(chunk.toString('latin1').startsWith('HTTP/')))
    socket.on('error', () => answer(false))
    socket.on('end', () => answer(false))
  })
}
