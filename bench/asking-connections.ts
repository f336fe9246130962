/** Runs in a worker thread, so that asking costs the serving thread nothing: so many connections, each asking without rest. */
import { parentPort, workerData } from 'node:worker_threads'

export interface Question {
  readonly name: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface AskingTask {
  readonly url: string
  readonly connections: number
  /** Instants, in milliseconds since 1970. */
  readonly until: number
  readonly questions: readonly Question[]
}

export interface Asked {
  readonly name: string
  readonly at: number
  readonly milliseconds: number
  /** What went wrong; null where it was answered. */
  readonly error: string | null
}

const { url, connections, until, questions } = workerData as AskingTask
const asked: Asked[] = []

async function failureOf({ query, variables }: Question): Promise<string | null> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    // That somebody is not known yet is an answer: a cold import has only begun.
    const failed = text.startsWith('{"errors"') && !text.includes('"code":"NOT_FOUND"')
    return response.status !== 200 || failed ? text.slice(0, 300) : null
  } catch (error) {
    return error instanceof Error ? `${error.message}: ${String(error.cause)}` : String(error)
  }
}

async function connection(nth: number): Promise<void> {
  for (let turn = nth; Date.now() < until; turn += connections + 1) {
    const question = questions[turn % questions.length]
    if (!question) return
    const at = Date.now()
    const start = performance.now()
    const error = await failureOf(question)
    asked.push({ name: question.name, at, milliseconds: performance.now() - start, error })
  }
}

await Promise.all(Array.from({ length: connections }, (_, nth) => connection(nth)))
parentPort?.postMessage(asked)
