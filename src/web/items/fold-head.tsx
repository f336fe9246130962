/** The heading above the items of one person, group, topic or age, or of those that are overdue. */
import { Avatar } from '../parts/person.js'
import { groupAddress, personAddress, topicAddress } from '../routing/address.js'
import type { ItemFold } from './fold-items.js'

interface Props {
  readonly fold: ItemFold
  readonly folded: boolean
  readonly onToggle: () => void
  /** Shows these items only, or all again; null where the filter has no word for them. */
  readonly only: { readonly pressed: boolean; readonly onToggle: () => void } | null
}

export function FoldHead({ fold, folded, onToggle, only }: Props) {
  const href = addressOf(fold)
  return (
    <div class="fold-head" data-by={fold.by}>
      {fold.by === 'person' && fold.known && <Avatar label={fold.label} name={fold.name} large />}
      <h2>{href === null ? fold.label : <a href={href}>{fold.label}</a>}</h2>
      <span class="quiet">
        {fold.name && fold.name !== fold.label ? `${fold.name} · ` : ''}
        {fold.items.length} {fold.items.length === 1 ? 'item' : 'items'}
        {fold.by !== 'overdue' && fold.overdue > 0 && <span class="overdue"> · {fold.overdue} overdue</span>}
      </span>
      {only && (
        <button
          type="button"
          class="fold-only"
          aria-pressed={only.pressed}
          aria-label={`only ${fold.label}`}
          title={only.pressed ? 'Takes it out of the filter' : 'Adds it to the filter'}
          onClick={only.onToggle}
        >
          only
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-expanded={!folded}
        aria-label={`Items of ${fold.label}`}
        onClick={onToggle}
      >
        <svg class="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5L6 8l3.5-3.5" />
        </svg>
      </button>
    </div>
  )
}

function addressOf({ by, known, label }: ItemFold): string | null {
  if (!known) return null
  switch (by) {
    case 'person':
      return personAddress(label)
    case 'group':
      return groupAddress(label)
    case 'topic':
      return topicAddress(label)
    case 'age':
    case 'overdue':
      return null
  }
}
