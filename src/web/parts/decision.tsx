/** A decision wherever it stands: a sign and a word for what it is worth, never colour alone. */
import type { DecisionOutcome, DecisionStanding } from '../api/operations.generated.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { groupAddress } from '../routing/address.js'
import { Day } from './day.js'
import { dayInWords } from './days.js'
import { SourceLink } from './source-link.js'

const SIGNS: Readonly<Record<DecisionStanding, string>> = {
  IN_FORCE: '✓',
  SUPERSEDED: '↷',
  DEFERRED: '⏸',
  REFUSED: '✗',
}

export const STANDING_WORDS: Readonly<Record<DecisionStanding, string>> = {
  IN_FORCE: 'in force',
  SUPERSEDED: 'superseded',
  DEFERRED: 'deferred',
  REFUSED: 'refused',
}

export const OUTCOME_WORDS: Readonly<Record<DecisionOutcome, string>> = {
  ACCEPTED: 'accepted',
  REJECTED: 'refused',
  DEFERRED: 'deferred',
}

interface Votes {
  readonly yes: number | null
  readonly no: number | null
  readonly abstain: number | null
  readonly unanimous: boolean
  readonly words: string
}

export interface ShownDecision {
  readonly id: string
  readonly text: string
  readonly standing: DecisionStanding
  readonly date: string
  readonly groupName: string
  readonly votes: Votes | null
  readonly file: string
  readonly line: number
  readonly excerpt: string
  readonly url: string | null
  readonly meeting: { readonly id: string }
  readonly supersedes: readonly { readonly id: string; readonly text: string; readonly date: string }[]
  readonly supersededBy: readonly { readonly id: string; readonly text: string; readonly date: string }[]
}

export function StandingBadge({ standing }: { standing: DecisionStanding }) {
  return (
    <span class="badge" data-standing={standing.toLowerCase().replace('_', '-')}>
      <span aria-hidden="true">{SIGNS[standing]}</span> {STANDING_WORDS[standing]}
    </span>
  )
}

/** "7 for, 2 abstain", "unanimous"; else as written. */
export function votesInWords(votes: Votes | null): string | null {
  if (votes === null) return null
  if (votes.unanimous) return 'unanimous'
  const parts = [
    votes.yes === null ? '' : `${votes.yes} for`,
    votes.no === null || votes.no === 0 ? '' : `${votes.no} against`,
    votes.abstain === null || votes.abstain === 0 ? '' : `${votes.abstain} abstained`,
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(', ') : votes.words
}

/** A decision as a line of its own; `plain` leaves out the badge where the heading says it. */
export function DecisionLine({ decision, plain }: { decision: ShownDecision; plain?: boolean }) {
  const votes = votesInWords(decision.votes)
  return (
    <div class="decision" data-standing={decision.standing.toLowerCase().replace('_', '-')}>
      <p class="decision-text">
        {plain ? (
          <span class="decision-sign" aria-hidden="true">
            {SIGNS[decision.standing]}
          </span>
        ) : (
          <StandingBadge standing={decision.standing} />
        )}{' '}
        <InlineMarkdown text={decision.text} />
      </p>
      <p class="small quiet decision-meta">
        <a href={groupAddress(decision.groupName)}>{decision.groupName}</a> · <Day day={decision.date} />
        {votes && ` · ${votes}`}
        {decision.supersedes.map((each) => (
          <span key={each.id} title={each.text}>
            {' '}
            · in place of the one of {dayInWords(each.date)}
          </span>
        ))}
        {decision.supersededBy.map((each) => (
          <span key={each.id} title={each.text}>
            {' '}
            · superseded {dayInWords(each.date)}: {each.text}
          </span>
        ))}{' '}
        · <SourceLink of={decision} />
      </p>
    </div>
  )
}
