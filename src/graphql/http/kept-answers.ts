/**
 * Answers kept until something changes: many who look at the same page cost as much as one, also those who ask while the
 * first is being answered. While an import is under way, answers are those from before it.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { getOperationAST, parse, type ExecutionResult } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { remembered } from '../../resolve/remembered.js'
import type { Api } from '../api.js'
import type { Access } from '../request-context.js'
import { LIMITS } from './limits.js'

/** Characters of all answers that are kept. */
const MOST_CHARACTERS = 32 * 1024 * 1024
const MOST_DOCUMENTS = 200

type Answer = ExecutionResult | AsyncIterable<ExecutionResult>

export function keptAnswers(api: Pick<Api, 'settled'>, access: (request: Request) => Access): Plugin {
  let settled: string | null = null
  let characters = 0
  let lastTurn = Promise.resolve()
  const answers = new Map<string, Promise<Answer>>()
  const forget = (): void => {
    answers.clear()
    characters = 0
  }
  const keep = (answer: Answer): Answer => {
    if (!isWhole(answer)) return answer
    const text = JSON.stringify(answer)
    characters += text.length
    // Yoga sends what this prints: the same text each time.
    return Object.assign(answer, { stringify: () => text })
  }
  return {
    onParams({ request, params, paramsHandler, setParamsHandler }) {
      const now = api.settled()
      if (now === null || !isQuery(params)) return
      if (now !== settled || characters > MOST_CHARACTERS) forget()
      settled = now
      const { query, operationName, variables } = params
      const key = JSON.stringify([query, operationName, variables, access(request)])
      setParamsHandler((payload) => {
        const known = answers.get(key)
        if (known) return known
        // Each begins in a turn of its own: between two of them those are served whose answers are kept.
        lastTurn = lastTurn.then(() => nextTurn())
        const answer = lastTurn.then(async () => {
          const found = await paramsHandler(payload)
          // What went wrong may go right the next time.
          if (!isWhole(found) && answers.get(key) === answer) answers.delete(key)
          return keep(found)
        })
        answers.set(key, answer)
        answer.catch(() => answers.delete(key))
        return answer
      })
    },
  }
}

function isWhole(answer: Answer): answer is ExecutionResult {
  return !(Symbol.asyncIterator in answer) && answer.errors === undefined
}

function isQuery({ query, operationName }: GraphQLParams): boolean {
  return query !== undefined && kindOf(JSON.stringify([query, operationName ?? null])) === 'query'
}

/** What an operation of a document does; null where that is for GraphQL to say. */
const kindOf = remembered(MOST_DOCUMENTS, (asked): string => {
  const [query, operationName] = JSON.parse(asked) as [string, string | null]
  try {
    return getOperationAST(parse(query, { maxTokens: LIMITS.tokens }), operationName)?.operation ?? ''
  } catch {
    return ''
  }
})
