/** One thing that was found, as a line that leads to it. */
import type { ComponentChildren } from 'preact'
import type { ExplorerSearchKindAnswer } from '../api/operations.generated.js'
import { StandingSign, standingOf } from '../items/item-row.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { dayInWords } from '../parts/days.js'
import { StandingBadge } from '../parts/decision.js'
import { Avatar } from '../parts/person.js'
import { itemAddress, meetingAddress, personAddress, printAddress, topicAddress } from '../routing/address.js'

/** What was found of one kind, the best first. */
export type FoundOfKind = ExplorerSearchKindAnswer['search']
type Edge = FoundOfKind['edges'][number]

export function SearchHit({ edge }: { edge: Edge }) {
  const { node } = edge
  const excerpt = <Highlighted edge={edge} />
  switch (node.__typename) {
    case 'Topic':
      return (
        <Hit
          href={topicAddress(node.name)}
          lead={null}
          words={excerpt}
          meta={`${node.counts.agendaItems} agenda ${node.counts.agendaItems === 1 ? 'item' : 'items'}`}
        />
      )
    case 'Person':
      return (
        <Hit
          href={personAddress(node.label)}
          lead={<Avatar label={node.label} name={node.fullName} />}
          words={node.label}
          meta={node.fullName && node.fullName !== node.label ? node.fullName : ''}
        />
      )
    case 'ActionItem':
      return (
        <Hit
          href={itemAddress(node.id)}
          lead={<StandingSign standing={standingOf(node)} />}
          words={excerpt}
          meta={[
            node.marker === 'INFERRED' ? 'suggested' : '',
            node.owners.map((owner) => owner.name).join(', '),
            node.groupName,
            dayInWords(node.date),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        />
      )
    case 'Decision':
      return (
        <Hit
          href={printAddress(meetingAddress(node.meeting.id), { line: String(node.line) })}
          lead={<StandingBadge standing={node.standing} marker={node.marker} />}
          words={excerpt}
          meta={`${node.groupName} · ${dayInWords(node.date)}`}
        />
      )
    case 'AgendaItem':
      return (
        <Hit
          href={printAddress(meetingAddress(node.meeting.id), { line: String(node.line) })}
          lead={null}
          words={
            <>
              <strong>
                <InlineMarkdown text={node.title} unlinked />
              </strong>
              {edge.excerpt !== node.title && <span class="found-excerpt">{excerpt}</span>}
            </>
          }
          meta={`${node.groupName} · ${dayInWords(node.date)}`}
        />
      )
    case 'Question':
      return (
        <Hit
          href={printAddress(meetingAddress(node.meeting.id), { line: String(node.line) })}
          lead={
            <span class="question-sign" aria-hidden="true">
              ?
            </span>
          }
          words={excerpt}
          meta={`${node.answered ? 'answered · ' : ''}${node.groupName} · ${dayInWords(node.date)}`}
        />
      )
    default:
      return null
  }
}

interface HitProps {
  readonly href: string
  readonly lead: ComponentChildren
  readonly words: ComponentChildren
  readonly meta: string
}

function Hit({ href, lead, words, meta }: HitProps) {
  return (
    <a href={href}>
      {lead}
      <span class="found-words">{words}</span>
      <span class="found-meta">{meta}</span>
    </a>
  )
}

/** The excerpt with what matched marked. */
function Highlighted({ edge }: { edge: Edge }) {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const { start, end } of edge.highlights) {
    if (start < at || end > edge.excerpt.length) continue
    parts.push(edge.excerpt.slice(at, start), <mark key={start}>{edge.excerpt.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {parts}
      {edge.excerpt.slice(at)}
    </>
  )
}
