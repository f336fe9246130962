/** Answers as components use them: kept for going back, asked for again when the graph changes. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ask, AskError } from './ask.js'
import { connection, graphVersion } from './connection.js'
import type { Operation } from './operation.js'

export interface Asked<Answer> {
  /** The latest answer to this question, also while a newer one is on its way; null before the first. */
  readonly answer: Answer | null
  readonly error: AskError | null
  /** A question is on its way. */
  readonly asking: boolean
  /** Asks again now. */
  readonly again: () => void
}

const KEPT = 60
const kept = new Map<string, unknown>()

function keep(key: string, answer: unknown): void {
  kept.delete(key)
  kept.set(key, answer)
  const oldest = kept.keys().next().value
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
}

/** Forgets all answers: what a change made of them is not known. */
export function forgetAnswers(): void {
  kept.clear()
}

/** Asks `operation`; null variables ask nothing. */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables | null,
): Asked<Answer> {
  const key = variables === null ? null : operation.name + JSON.stringify(variables)
  const version = graphVersion.value
  const lost = connection.value === 'lost'
  const [, redraw] = useState(0)
  const [attempt, setAttempt] = useState(0)
  const state = useRef<{
    key: string | null
    answer: Answer | null
    error: AskError | null
    asking: boolean
  }>({
    key: null,
    answer: null,
    error: null,
    asking: false,
  })
  if (state.current.key !== key) {
    const answer = key === null ? null : ((kept.get(key) ?? null) as Answer | null)
    state.current = { key, answer, error: null, asking: key !== null }
  }

  // Asked before anything is painted: on a slow machine the answer is here by then.
  useLayoutEffect(() => {
    if (key === null || variables === null) return
    const abort = new AbortController()
    const own = state.current
    own.asking = true
    ask(operation, variables, abort.signal)
      .then((answer) => {
        keep(key, answer)
        own.answer = answer
        own.error = null
      })
      .catch((error: unknown) => {
        if (abort.signal.aborted) return
        own.error = error instanceof AskError ? error : new AskError('failed', String(error))
      })
      .finally(() => {
        own.asking = false
        if (!abort.signal.aborted) redraw((count) => count + 1)
      })
    return () => abort.abort()
    // A lost server that comes back answers what was asked in between. `key` stands for operation and variables.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, version, attempt, lost])

  return { ...state.current, again: () => setAttempt((count) => count + 1) }
}

/** The latest value that was not null: what stays in sight while the next is on its way. */
export function useLatest<Value>(value: Value | null): Value | null {
  const latest = useRef<Value | null>(null)
  if (value !== null) latest.current = value
  return latest.current
}
