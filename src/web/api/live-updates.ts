/** Keeps listening to what the server tells of changes, and notices when it is gone and when it is back. */
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { connection, graphVersion } from './connection.js'
import type { Operation } from './operation.js'
import { renewToken, requestHeaders } from './token.js'

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 15_000

/** Listens to one subscription until the page goes. `tell` gets each answer; a lost server is asked again. */
export function listen<Answer>(
  operation: Operation<Answer, Record<string, never>>,
  tell: (answer: Answer) => void,
): void {
  let wait = FIRST_WAIT
  let lostOnce = false
  const connect = async (): Promise<void> => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...requestHeaders(), accept: 'text/event-stream' },
      body: JSON.stringify({ query: operation.text, operationName: operation.name, variables: {} }),
      credentials: 'same-origin',
    })
    if (response.status === 401 || response.status === 403) {
      if (await renewToken()) throw new Error('the server has another token')
      connection.value = 'refused'
      return
    }
    if (!response.ok || !response.body) throw new Error(`answered ${response.status}`)
    wait = FIRST_WAIT
    connection.value = 'well'
    // What was told while nobody listened is not told again.
    if (lostOnce) graphVersion.value += 1
    const events = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
      .getReader()
    for (;;) {
      const { done, value: event } = await events.read()
      if (done) throw new Error('the stream ended')
      if (event.event !== 'next') continue
      const answer = JSON.parse(event.data) as { data?: Answer | null }
      if (answer.data) tell(answer.data)
    }
  }
  const again = (): void => {
    connect().catch(() => {
      lostOnce = true
      setTimeout(() => {
        if (connection.peek() === 'well') void probe()
        again()
      }, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT)
    })
  }
  again()
}

/** A stream can end for reasons of its own: only a server that answers nothing is lost. */
async function probe(): Promise<void> {
  try {
    await fetch('/health', { credentials: 'same-origin' })
  } catch {
    connection.value = 'lost'
  }
}
