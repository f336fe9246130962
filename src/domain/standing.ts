import type { Decision, DecisionStanding } from './graph.js'
import type { IsoDate } from './iso-date.js'

/** How a decision stands on the day `asOf`. */
export function standingOf(
  decision: Pick<Decision, 'outcome' | 'supersededFrom'>,
  asOf: IsoDate,
): DecisionStanding {
  if (decision.supersededFrom <= asOf) return 'superseded'
  switch (decision.outcome) {
    case 'accepted':
      return 'in-force'
    case 'deferred':
      return 'deferred'
    case 'rejected':
      return 'refused'
  }
}
