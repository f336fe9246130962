/** The words of `ActionItemFilter` as parameters of the listing of action items. */
import type { ActionItemStatus } from '../../domain/graph.js'
import type { Marker } from '../../domain/minutes.js'
import type { ListingAnchor } from '../../store/listing-statements.js'
import type { Parameters } from '../../store/port.js'
import type { ActionItemFilter, Include } from '../generated/resolver-types.js'
import { fullIds } from '../answers/ids.js'
import type { Reading } from './reading.js'

/** How the items stand that are listed: what `leftOut` is counted against. */
export interface Standing {
  readonly statuses: readonly ActionItemStatus[]
  readonly markers: readonly Marker[]
  readonly stale: readonly boolean[]
}

export interface ActionItemConditions {
  readonly anchor: ListingAnchor<'action-items'>
  readonly standing: Standing
  /** All conditions but the standing. */
  readonly parameters: Parameters
}

/** Default: open, explicit, not stale; `include` adds to what stands or is said. */
export function standingFrom(filter: ActionItemFilter): Standing {
  const include = new Set<Include>(filter.include ?? [])
  const add = <Value>(values: readonly Value[], value: Value, wanted: Include) =>
    include.has(wanted) && !values.includes(value) ? [...values, value] : values
  return {
    statuses: add<ActionItemStatus>(filter.status ?? ['open'], 'unlisted', 'UNLISTED'),
    markers: add<Marker>(filter.marker ?? ['explicit'], 'inferred', 'SUGGESTED'),
    stale: add(filter.stale == null ? [false] : [filter.stale], true, 'STALE'),
  }
}

/** Throws `not-found` for names that nobody and nothing has. */
export async function conditionsFrom(
  filter: ActionItemFilter,
  reading: Reading,
): Promise<ActionItemConditions> {
  const named = filter.owner ?? filter.group ?? filter.topic
  const directory = named ? await reading.directory() : null
  const ids = filter.id ? await fullIds(reading, 'ActionItem', filter.id) : null
  const owners = filter.owner && directory ? directory.personIds(filter.owner) : null
  const topics = filter.topic && directory ? directory.topicIds(filter.topic) : null
  const groups = filter.group && directory ? directory.groupNames(filter.group) : null
  return {
    anchor: ids ? 'id' : owners ? 'owner' : topics ? 'topic' : groups ? 'group' : 'all',
    standing: standingFrom(filter),
    parameters: {
      // What somebody said to be none is found by its id only.
      anyDismissed: ids !== null,
      ...(ids && { anyId: false, ids }),
      ...(owners && { anyOwner: false, owners }),
      ...(topics && { anyTopic: false, topics }),
      ...(groups && { anyGroup: false, groups }),
      ...(filter.unowned != null && { anyOwnership: false, owned: !filter.unowned }),
      ...(filter.overdue != null && { anyOverdue: false, overdue: filter.overdue }),
      ...(filter.conflicting != null && { anyConflict: false, conflicting: filter.conflicting }),
      ...((filter.dueSince != null || filter.dueUntil != null) && { anyDue: false }),
      ...(filter.dueSince != null && { dueSince: filter.dueSince }),
      ...(filter.dueUntil != null && { dueUntil: filter.dueUntil }),
      ...(filter.seenSince != null && { seenSince: filter.seenSince }),
      ...(filter.seenUntil != null && { seenUntil: filter.seenUntil }),
      ...(filter.text != null && { anyText: false, text: filter.text.toLowerCase() }),
    },
  }
}

export function standingParameters(standing: Standing): Parameters {
  return { statuses: standing.statuses, markers: standing.markers, stale: standing.stale }
}
