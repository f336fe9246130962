/** One action item in a list: a quiet line that opens to all that is known of it. */
import { useId, useState } from 'preact/hooks'
import { InlineMarkdown } from '../markdown/markdown.js'
import { Day } from '../parts/day.js'
import { dayInWords, dueInWords, meetingsAgo } from '../parts/days.js'
import { People } from '../parts/person.js'
import { groupAddress, meetingAddress, printAddress, topicAddress } from '../routing/address.js'
import { ItemDetails } from './item-details.js'
import type { Item } from './item.js'
import { SayForm } from './say-form.js'
import { said, SAID } from './say.js'
import type { Saying } from './undo.js'

export interface RowChoice {
  /** Left out where the list is already folded by it. */
  readonly without?: 'person' | 'group' | 'topic' | undefined
  readonly asOf: string
  readonly historic: boolean
}

interface Props {
  readonly item: Item
  readonly choice: RowChoice
  readonly open: boolean
  readonly onToggle: () => void
}

/** `data-item` marks rows for the keyboard; see `item-keys.ts`. */
export function ItemRow({ item, choice, open, onToggle }: Props) {
  const [saying, setSaying] = useState<Saying | null>(null)
  const word = said.value.get(item.id)
  const standing = word ? standingAfter(word.saying) : standingOf(item)
  // Not by the item: it can stand under two headings.
  const details = useId()
  return (
    <div
      class="item"
      data-item={item.id}
      data-standing={standing}
      data-open={open ? '' : undefined}
      onClick={(event) => {
        const target = event.target as Element
        if (!target.closest('a,button,input,form,.item-more') && getSelection()?.isCollapsed !== false)
          onToggle()
      }}
    >
      <button
        type="button"
        class="item-toggle"
        aria-expanded={open}
        aria-controls={details}
        aria-label={`${standing}: ${item.text}`}
        onClick={onToggle}
      >
        <StandingSign standing={standing} />
      </button>
      <p class="item-text">
        {item.text.trim() === '' ? (
          <span class="quiet">“{item.latestSighting.excerpt}”</span>
        ) : (
          <InlineMarkdown text={item.text} />
        )}
        {word && (
          <span class="item-said">
            {SAID[word.saying].toLowerCase()}
            {word.person ? ` to ${word.person}` : ''}
          </span>
        )}
      </p>
      <p class="item-meta">
        {choice.without !== 'person' && item.owners.length > 0 && <People people={item.owners} />}
        {choice.without === 'person' && item.owners.length > 1 && (
          <span class="quiet" title={item.owners.map((owner) => owner.name).join(', ')}>
            {item.owners.length} owners
          </span>
        )}
        {choice.without !== 'topic' &&
          (item.topics[0] ? (
            <a class="item-topic" href={topicAddress(item.topics[0].name)} title={item.topics[0].name}>
              {item.topics[0].name}
            </a>
          ) : (
            <AgendaTitle item={item} />
          ))}
        {choice.without !== 'group' && (
          <a class="item-group" href={groupAddress(item.groupName)}>
            {item.groupName}
          </a>
        )}
        <span class={item.overdue ? 'item-due overdue' : 'item-due'}>
          {item.due && <Day day={item.due} words={dueInWords(item.due, choice.asOf)} />}
        </span>
        <span class="item-seen">
          <Day
            day={item.lastSeen}
            words={item.status === 'OPEN' ? meetingsAgo(item.meetingsSinceSeen) : dayInWords(item.lastSeen)}
            title={`last seen ${dayInWords(item.lastSeen)}, first seen ${dayInWords(item.firstSeen)}`}
          />
        </span>
      </p>
      <div class="item-more" id={details} hidden={!open}>
        {open && (
          <>
            {!choice.historic && (
              <ItemSayings item={item} standing={standing} saying={saying} choose={setSaying} />
            )}
            <ItemDetails id={item.id} asOf={choice.historic ? choice.asOf : null} />
          </>
        )}
      </div>
    </div>
  )
}

/** What it stood under, where it belongs to no topic: short words need it. */
function AgendaTitle({ item }: { item: Item }) {
  const { agendaItem, meeting, line } = item.latestSighting
  if (agendaItem === null) return <span class="item-topic" />
  return (
    <a
      class="item-topic"
      href={printAddress(meetingAddress(meeting.id), { line: String(line) })}
      title={agendaItem.title}
    >
      <InlineMarkdown text={agendaItem.title} unlinked />
    </a>
  )
}

interface SayingsProps {
  readonly item: Item
  readonly standing: Standing
  readonly saying: Saying | null
  readonly choose: (saying: Saying | null) => void
}

function ItemSayings({ item, standing, saying, choose }: SayingsProps) {
  if (saying) return <SayForm item={item} saying={saying} done={() => choose(null)} />
  const open = standing === 'open' || standing === 'stale' || standing === 'suggested'
  const offers: [Saying, string][] = open
    ? [['close', 'Close'], ['drop', 'Drop'], ['assign', 'Assign'], ...dismissal(item)]
    : [['reopen', 'Reopen']]
  return (
    <div class="sayings" role="group" aria-label="Say of it">
      {offers.map(([each, label]) => (
        <button key={each} type="button" class="button" data-say={each} onClick={() => choose(each)}>
          {label}
          {each === 'close' && <kbd aria-hidden="true">c</kbd>}
        </button>
      ))}
    </div>
  )
}

function dismissal(item: Item): [Saying, string][] {
  return item.marker === 'INFERRED' ? [['dismiss', 'Not an action item']] : []
}

export type Standing = 'open' | 'stale' | 'suggested' | 'done' | 'dropped' | 'unlisted'

export function standingOf(item: {
  status: Item['status']
  stale: boolean
  marker?: Item['marker']
}): Standing {
  if (item.status !== 'OPEN') return item.status.toLowerCase() as Standing
  if (item.marker === 'INFERRED') return 'suggested'
  return item.stale ? 'stale' : 'open'
}

function standingAfter(saying: Saying): Standing {
  if (saying === 'close') return 'done'
  return saying === 'drop' || saying === 'dismiss' ? 'dropped' : 'open'
}

const PATHS: Readonly<Record<Standing, string>> = {
  open: '',
  stale: '',
  suggested: 'M8 4.8v4M8 11v.4',
  done: 'M5 8.2l2.1 2.1L11.2 6',
  dropped: 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  unlisted: 'M5.2 8h5.6',
}

/** A ring with a sign in it: never colour alone. */
export function StandingSign({ standing }: { standing: Standing }) {
  return (
    <svg class="sign" data-standing={standing} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" />
      {PATHS[standing] && <path d={PATHS[standing]} />}
    </svg>
  )
}
