/**
 * Answers kept until something changes: many who look at the same page cost as much as one, also those who ask while the
 * first is being answered. While the store is being changed, what was kept before goes on being answered, and nothing is
 * kept anew: it might tell half of the change.
 */
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { getOperationAST, parse, type ExecutionResult } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { remembered } from '../../resolve/remembered.js'
import type { Api } from '../api.js'
import type { Access } from '../request-context.js'
import { LIMITS } from './limits.js'

/** Characters of all answers that are kept. */
const MOST_CHARACTERS = 32 * 1024 * 1024
const MOST_ANSWERS = 5000
const MOST_DOCUMENTS = 200
/** Characters of a document whose kind is remembered; the longest saved operation has a tenth of that. */
const LONG_DOCUMENT = 32 * 1024

type Answer = ExecutionResult | AsyncIterable<ExecutionResult>

export function keptAnswers(
  api: Pick<Api, 'settled' | 'changing'>,
  access: (request: Request) => Access,
): Plugin {
  let settled: string | null = null
  let characters = 0
  let lastTurn = Promise.resolve()
  const answers = new Map<string, Promise<Answer>>()
  const forget = (): void => {
    answers.clear()
    characters = 0
  }
  const keep = (answer: ExecutionResult): ExecutionResult => {
    const text = JSON.stringify(answer)
    characters += text.length
    // Yoga sends what this prints: the same text each time.
    return Object.assign(answer, { stringify: () => text })
  }
  return {
    onParams({ request, params, paramsHandler, setParamsHandler }) {
      const now = api.settled()
      if (now === null || !isQuery(params)) return
      if (now !== settled || characters > MOST_CHARACTERS || answers.size >= MOST_ANSWERS) forget()
      settled = now
      const { query, operationName, variables } = params
      // A digest: a question may be far longer than its answer.
      const key = digestOf(JSON.stringify([query, operationName, variables, access(request)]))
      setParamsHandler((payload) => {
        const known = answers.get(key)
        if (known) return known
        // Each begins in a turn of its own: between two of them those are served whose answers are kept.
        lastTurn = lastTurn.then(() => nextTurn())
        const answer = lastTurn.then(async () => {
          const beganSettled = !api.changing()
          const found = await paramsHandler(payload)
          if (answers.get(key) !== answer) return found
          // What went wrong may go right the next time.
          if (isWhole(found) && beganSettled && !api.changing() && api.settled() === now) return keep(found)
          answers.delete(key)
          return found
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

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

function isQuery({ query, operationName }: GraphQLParams): boolean {
  if (query === undefined) return false
  const asked = JSON.stringify([query, operationName ?? null])
  return (asked.length > LONG_DOCUMENT ? kindOf(asked) : rememberedKindOf(asked)) === 'query'
}

const rememberedKindOf = remembered(MOST_DOCUMENTS, kindOf)

/** What an operation of a document does; empty where that is for GraphQL to say. `asked`: the document and its operation. */
function kindOf(asked: string): string {
  const [query, operationName] = JSON.parse(asked) as [string, string | null]
  try {
    return getOperationAST(parse(query, { maxTokens: LIMITS.tokens }), operationName)?.operation ?? ''
  } catch {
    return ''
  }
}
