/** An action item as a line of text that leads to its page: in reports, histories and margins. */
import { StandingSign, standingOf } from '../items/item-row.js'
import type { Item } from '../items/item.js'
import { reasonInWords } from '../items/reason-in-words.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { itemAddress } from '../routing/address.js'
import { dueInWords, meetingsAgo } from './days.js'
import { People } from './person.js'
import { SourceLink } from './source-link.js'

export function ItemLine({ item, asOf, withGroup }: { item: Item; asOf: string; withGroup?: boolean }) {
  return (
    <div class="item-line">
      <StandingSign standing={standingOf(item)} />
      <div>
        <p>
          <InlineMarkdown text={item.text} />
        </p>
        <p class="small quiet">
          {item.owners.length > 0 ? <People people={item.owners} /> : 'without owner'}
          {withGroup && !item.latestSighting.file.startsWith(`${item.groupName}/`) && ` · ${item.groupName}`}
          {item.status === 'OPEN' && item.meetingsSinceSeen > 0
            ? ` · ${meetingsAgo(item.meetingsSinceSeen)}`
            : ''}
          {item.due && item.status === 'OPEN' && (
            <span class={item.overdue ? 'overdue' : undefined}> · {dueInWords(item.due, asOf)}</span>
          )}
          {item.status === 'OPEN' ? '' : ` · ${reasonInWords(item.statusReason)}`} ·{' '}
          <a class="plain" href={itemAddress(item.id)}>
            why
          </a>{' '}
          · <SourceLink of={item.latestSighting} />
        </p>
      </div>
    </div>
  )
}
