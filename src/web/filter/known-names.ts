/** The names that filter boxes complete: asked when somebody first types, once for all pages. */
import { useMemo } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import { ExplorerNames } from '../api/operations.generated.js'
import type { KnownValue, KnownValues } from './complete-filter.js'

const NONE: readonly KnownValue[] = []

export function useKnownNames(is: readonly string[], wanted: boolean): KnownValues {
  const { answer } = useAnswer(ExplorerNames, wanted ? {} : null)
  return useMemo(
    () => ({
      owner:
        answer?.people.nodes.map((person) => ({
          value: person.label,
          hint: person.name && person.name !== person.label ? person.name : '',
        })) ?? NONE,
      group: answer?.groups.nodes.map((group) => ({ value: group.name })) ?? NONE,
      topic: answer?.topics.nodes.map((topic) => ({ value: topic.name })) ?? NONE,
      is: is.map((value) => ({ value })),
    }),
    [answer, is],
  )
}
