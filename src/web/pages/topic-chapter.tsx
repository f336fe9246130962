/** One meeting's part of a topic's story. */
import { StandingSign, standingOf } from '../items/item-row.js'
import { useState } from 'preact/hooks'
import { FoldedNotes } from '../markdown/folded-notes.js'
import { InlineMarkdown, Markdown } from '../markdown/markdown.js'
import { useAsOf } from '../parts/as-of.js'
import { Day } from '../parts/day.js'
import { dayInWords } from '../parts/days.js'
import { StandingBadge, votesInWords } from '../parts/decision.js'
import { People } from '../parts/person.js'
import { usePrinting } from '../parts/printing.js'
import { SourceLink } from '../parts/source-link.js'
import { groupAddress, itemAddress, meetingAddress } from '../routing/address.js'
import type {
  AgendaEntry,
  AgendaPart,
  Chapter,
  DecisionEntry,
  ItemEntry,
  QuestionEntry,
} from './topic-story.js'

export function TopicChapter({ chapter }: { chapter: Chapter }) {
  return (
    <article class="chapter" data-month={chapter.date.slice(0, 7)}>
      <header class="chapter-head">
        <h2>
          {chapter.meeting ? (
            <a href={meetingAddress(chapter.meeting)}>
              <Day day={chapter.date} />
            </a>
          ) : (
            <Day day={chapter.date} />
          )}
        </h2>
        <a class="quiet" href={groupAddress(chapter.group)}>
          {chapter.group}
        </a>
      </header>
      {chapter.agenda.map(({ entry, points }) =>
        points === null ? (
          <WholeItem key={entry.id} entry={entry} />
        ) : (
          <PointsOfItem key={entry.id} entry={entry} points={points} />
        ),
      )}
      {(chapter.questions.length > 0 || chapter.decisions.length > 0 || chapter.items.length > 0) && (
        <ul class="facts">
          {chapter.questions.map((entry) => (
            <QuestionFact key={entry.id} entry={entry} />
          ))}
          {chapter.decisions.map((entry) => (
            <DecisionFact key={entry.id} entry={entry} />
          ))}
          {chapter.items.map((entry) => (
            <ItemFact key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </article>
  )
}

function WholeItem({ entry }: { entry: AgendaEntry }) {
  return (
    <section class="agenda-part">
      <h3>
        <InlineMarkdown text={entry.title} />
      </h3>
      <p class="small quiet">
        {entry.owners.length > 0 && (
          <>
            brought by <People people={entry.owners} /> ·{' '}
          </>
        )}
        {entry.minutes !== null && `${entry.minutes} min · `}
        <SourceLink of={entry} />
      </p>
      {entry.notes.trim() !== '' && <FoldedNotes text={entry.notes} />}
    </section>
  )
}

/** What was said of the topic under an item about other things: the lines themselves, the rest on demand. */
function PointsOfItem({ entry, points }: { entry: AgendaEntry; points: NonNullable<AgendaPart['points']> }) {
  const [whole, setWhole] = useState(false)
  return (
    <section class="agenda-part">
      <p class="small quiet">
        under “<InlineMarkdown text={entry.title} />”
      </p>
      {whole ? (
        <Markdown text={entry.notes} />
      ) : (
        <ul class="points">
          {points.map(({ line, words }) => (
            <li key={line}>
              <InlineMarkdown text={words} />{' '}
              <SourceLink of={{ file: entry.file, line, url: null, meeting: entry.meeting }} />
            </li>
          ))}
        </ul>
      )}
      {entry.notes.trim() !== '' && (
        <p>
          <button type="button" class="more small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'only these lines' : 'all its notes'}
          </button>
        </p>
      )}
    </section>
  )
}

function QuestionFact({ entry }: { entry: QuestionEntry }) {
  const printing = usePrinting()
  return (
    <li class="fact">
      <span class="question-sign" aria-hidden="true">
        ?
      </span>
      <div>
        <p>
          <InlineMarkdown text={entry.title} />
        </p>
        {entry.answered ? (
          <details open={printing}>
            <summary class="small quiet">answered</summary>
            {entry.answers.map((answer, index) => (
              <p key={index} class="quiet">
                <InlineMarkdown text={answer} />
              </p>
            ))}
          </details>
        ) : (
          <p class="small quiet">without an answer</p>
        )}
        {entry.askers.length > 0 && (
          <p class="small quiet">
            asked by <People people={entry.askers} />
          </p>
        )}
      </div>
      <SourceLink of={entry} />
    </li>
  )
}

function DecisionFact({ entry }: { entry: DecisionEntry }) {
  const votes = votesInWords(entry.votes)
  return (
    <li class="fact">
      <StandingBadge standing={entry.standing} marker={entry.marker} />
      <div>
        <p>
          <InlineMarkdown text={entry.title} />
        </p>
        <p class="small quiet">
          {[votes, ...entry.supersededBy.map((each) => `superseded ${dayInWords(each.date)}: ${each.text}`)]
            .filter((words) => words !== null)
            .join(' · ')}
        </p>
      </div>
      <SourceLink of={entry} />
    </li>
  )
}

function ItemFact({ entry }: { entry: ItemEntry }) {
  const standing = standingOf(entry)
  const { historic } = useAsOf()
  return (
    <li class="fact" data-standing={standing}>
      <StandingSign standing={standing} />
      <div>
        <p>
          <a class="plain" href={itemAddress(entry.id)}>
            <InlineMarkdown text={entry.title} unlinked />
          </a>
        </p>
        <p class="small quiet">
          <People people={entry.owners} /> {entry.owners.length > 0 && '· '}
          {entry.marker === 'INFERRED' && 'suggested, '}
          {historic ? 'by then' : 'today'} {entry.stale ? 'stale' : entry.status.toLowerCase()}
          {entry.status === 'OPEN' ? '' : `, ${dayInWords(entry.statusSince)}`}
        </p>
      </div>
      <SourceLink of={{ ...entry, meeting: entry.latestSighting.meeting }} />
    </li>
  )
}
