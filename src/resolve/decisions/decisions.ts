/** Decisions of a chain, and which of them took the place of which: from the text only where it is plain, and as people said. */
import type { Event } from '../../domain/event.js'
import type { Decision } from '../../domain/graph.js'
import { idFrom, type Id } from '../../domain/ids.js'
import { END_OF_TIME, type IsoDate } from '../../domain/iso-date.js'
import type { Directory } from '../directory.js'
import { agendaItemAt, Ordinals, sourcedFrom, type MeetingFacts } from '../meeting-facts.js'
import { supersessions, type Supersession } from './supersession.js'
import { normalisedWords, stemsFrom } from '../words.js'

/** Decisions in order of time and place. */
export function decisionsFrom(
  meetings: readonly MeetingFacts[],
  events: readonly Event[],
  directory: Directory,
): Decision[] {
  const ordinals = new Ordinals()
  const told = meetings.flatMap((facts) => decisionsOf(facts, ordinals, directory))
  const said = saidSupersessions(told, events)
  const supersedes = new Map<Id<'Decision'>, Set<Id<'Decision'>>>()
  const from = new Map<Id<'Decision'>, IsoDate>()
  for (const { later, earlier, day } of [...supersessions(told), ...said]) {
    const known = supersedes.get(later) ?? new Set()
    supersedes.set(later, known.add(earlier))
    const before = from.get(earlier)
    if (before === undefined || day < before) from.set(earlier, day)
  }
  return told.map((decision) => ({
    ...decision,
    supersedes: [...(supersedes.get(decision.id) ?? [])],
    supersededFrom: from.get(decision.id) ?? END_OF_TIME,
  }))
}

function decisionsOf(facts: MeetingFacts, ordinals: Ordinals, directory: Directory): Decision[] {
  const { settled, agendaByLine } = facts
  return [...settled.read.decisions]
    .sort((a, b) => a.line - b.line || a.span.column - b.span.column)
    .map((read) => {
      const words = normalisedWords(read.text)
      const agenda = read.agendaLine === null ? undefined : agendaByLine.get(read.agendaLine)
      const topics = new Set([...(agenda?.item.topics ?? []), ...directory.topics.namedIn(read.text)])
      return {
        id: idFrom(
          'Decision',
          settled.group,
          settled.date,
          words,
          ordinals.of(settled.group, settled.date, words),
        ),
        group: settled.group,
        meeting: settled.id,
        agendaItem: agendaItemAt(agendaByLine, read.agendaLine),
        date: settled.date,
        text: read.text,
        outcome: read.outcome,
        marker: read.marker,
        reason: read.reason,
        votes: read.votes,
        supersedes: [],
        supersededFrom: END_OF_TIME,
        topics: [...topics],
        references: read.references,
        ...sourcedFrom(settled.source, read.span, read.evidence.words),
        line: read.line,
      }
    })
}

/** `supersede A B`: A takes the place of B, from the later of A's day and B's. */
function saidSupersessions(decisions: readonly Decision[], events: readonly Event[]): Supersession[] {
  return events.flatMap((event) => {
    if (event.kind !== 'supersede' || !event.object) return []
    const later = decisionOf(event.subject, decisions)
    const earlier = decisionOf(event.object, decisions)
    if (!later || !earlier || later === earlier) return []
    return [{ later: later.id, earlier: earlier.id, day: later.date > earlier.date ? later.date : event.day }]
  })
}

/** What a decision is known again by. */
interface NamedDecision {
  readonly id: string
  readonly group: string
  readonly file: string
  readonly text: string
}

/** The decision an anchor speaks of: by id, else by words in its group. */
export function decisionOf<D extends NamedDecision>(
  anchor: Event['subject'],
  decisions: readonly D[],
): D | null {
  const byId = decisions.find((decision) => decision.id === anchor.id)
  if (byId) return byId
  const stems = new Set(stemsFrom(anchor.text))
  let best: { decision: D; score: number } | null = null
  for (const decision of decisions) {
    const own = new Set(stemsFrom(decision.text))
    const shared = [...own].filter((stem) => stems.has(stem)).length
    const all = own.size + stems.size - shared
    let score = all === 0 ? 0 : shared / all
    if (score < 0.5) continue
    if (anchor.group === decision.group) score += 0.1
    if (anchor.places.some((place) => place.file === decision.file)) score += 0.3
    if (best === null || score > best.score) best = { decision, score }
  }
  return best ? best.decision : null
}
