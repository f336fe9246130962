/** Keeps listening to what the server tells of changes, and notices when it is gone and when it is back. */
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { connection } from './connection.js'
import type { Operation } from './operation.js'
import { renewToken, requestHeaders } from './token.js'

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 15_000

interface Listener<Answer> {
  readonly tell: (answer: Answer) => void
  /** Nobody listened for a while: what was told meanwhile is not told again. */
  readonly missed: () => void
}

/**
 * Listens to one subscription for as long as the page is seen; a lost server is asked again. A stream holds one of the
 * six connections that a browser allows to a server over all its tabs: hidden ones let go of theirs.
 */
export function listenWhileSeen<Answer>(
  operation: Operation<Answer, Record<string, never>>,
  listener: Listener<Answer>,
): void {
  let missed = false
  let seen: AbortController | null = null
  const follow = (): void => {
    if (document.visibilityState === 'hidden') {
      seen?.abort()
      seen = null
      missed = true
    } else if (seen === null) {
      seen = new AbortController()
      void listenUntil(seen.signal)
    }
  }
  const listenUntil = async (signal: AbortSignal): Promise<void> => {
    let wait = FIRST_WAIT
    for (;;) {
      try {
        const response = await open(operation, signal)
        if (response === 'refused') return
        wait = FIRST_WAIT
        if (missed) listener.missed()
        missed = false
        await hear(response, (answer) => listener.tell(answer as Answer))
      } catch {
        // Lost, or let go of.
      }
      missed = true
      await pause(wait)
      if (signal.aborted) return
      if (connection.peek() === 'well') void probe()
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
  }
  document.addEventListener('visibilitychange', follow)
  follow()
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The stream of a subscription. Throws where there is none; `refused` where the server wants another token. */
async function open(
  operation: Operation<unknown, never>,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | 'refused'> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...requestHeaders(), accept: 'text/event-stream' },
    body: JSON.stringify({ query: operation.text, operationName: operation.name, variables: {} }),
    credentials: 'same-origin',
    signal,
  })
  if (response.status === 401 || response.status === 403) {
    if (await renewToken()) throw new Error('the server has another token')
    connection.value = 'refused'
    return 'refused'
  }
  if (!response.ok || !response.body) throw new Error(`answered ${response.status}`)
  connection.value = 'well'
  return response.body
}

/** Tells each answer of a stream until it ends. */
async function hear(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  tell: (answer: unknown) => void,
): Promise<void> {
  const events = stream
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  for (;;) {
    const { done, value: event } = await events.read()
    if (done) return
    if (event.event !== 'next') continue
    const answer = JSON.parse(event.data) as { data?: unknown }
    if (answer.data) tell(answer.data)
  }
}

/** A stream can end for reasons of its own: only a server that answers nothing is lost. */
async function probe(): Promise<void> {
  try {
    await fetch('/health', { credentials: 'same-origin' })
  } catch {
    connection.value = 'lost'
  }
}
