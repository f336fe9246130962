/** A decision wherever it stands: a sign and a word for what it is worth, never colour alone. */
import type { DecisionOutcome, DecisionStanding, Marker } from '../api/operations.generated.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { groupAddress } from '../routing/address.js'
import { Day } from './day.js'
import { dayInWords } from './days.js'
import { SourceLink } from './source-link.js'

const SIGNS: Readonly<Record<DecisionStanding, string>> = {
  IN_FORCE: 'M2.5 6.5l2.5 2.5 4.5-5.5',
  SUPERSEDED: 'M2 9c0-4 2.5-5.5 7-5.5M7 1.5l2 2-2 2',
  DEFERRED: 'M4 2.5v7M8 2.5v7',
  REFUSED: 'M3 3l6 6M9 3l-6 6',
}

export function DecisionSign({ standing }: { standing: DecisionStanding }) {
  return (
    <svg class="decision-sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SIGNS[standing]} />
    </svg>
  )
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

interface OtherDecision {
  readonly id: string
  readonly text: string
  readonly date: string
  readonly line: number
  readonly meeting: { readonly id: string }
}

export interface ShownDecision {
  readonly id: string
  readonly text: string
  readonly standing: DecisionStanding
  readonly marker: Marker
  readonly date: string
  readonly groupName: string
  readonly votes: Votes | null
  readonly file: string
  readonly line: number
  readonly excerpt: string
  readonly url: string | null
  readonly meeting: { readonly id: string }
  readonly agendaItem: { readonly title: string } | null
  readonly supersedes: readonly OtherDecision[]
  readonly supersededBy: readonly OtherDecision[]
}

/** What only sounds like a decision is no more than suggested, whatever would become of it. */
export function StandingBadge({ standing, marker }: { standing: DecisionStanding; marker: Marker }) {
  if (marker === 'INFERRED') {
    return (
      <span class="badge" data-standing="suggested" title="Recognised by its wording only">
        suggested
      </span>
    )
  }
  return (
    <span class="badge" data-standing={standing.toLowerCase().replace('_', '-')}>
      <DecisionSign standing={standing} /> {STANDING_WORDS[standing]}
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

/** A decision as a line of its own. */
interface DecisionLineProps {
  readonly decision: ShownDecision
  /** Only the sign, where the heading says what it stands for. */
  readonly plain?: boolean
  readonly withoutGroup?: boolean
}

export function DecisionLine({ decision, plain, withoutGroup }: DecisionLineProps) {
  const votes = votesInWords(decision.votes)
  return (
    <div class="decision" data-standing={decision.standing.toLowerCase().replace('_', '-')}>
      <p class="decision-text">
        {plain ? (
          <DecisionSign standing={decision.standing} />
        ) : (
          <StandingBadge standing={decision.standing} marker={decision.marker} />
        )}
        <span>
          <InlineMarkdown text={decision.text} />
        </span>
      </p>
      <p class="small quiet decision-meta">
        {!withoutGroup && (
          <>
            <a href={groupAddress(decision.groupName)}>{decision.groupName}</a> ·{' '}
          </>
        )}
        <Day day={decision.date} />
        {votes && ` · ${votes}`}
        {decision.agendaItem && !plain && (
          <>
            {' '}
            · <InlineMarkdown text={decision.agendaItem.title} />
          </>
        )}
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
