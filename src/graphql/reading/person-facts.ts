/** What is told of a person by facts that were read anyhow: counts, topics and lists that need no statement of their own. */
import type { Row } from '../../store/port.js'
import { standingFrom, type Standing } from './action-item-filter.js'
import { countsOfStanding, type ActionItemConnectionModel } from '../answers/action-item-list.js'
import type { PersonCounts } from './count-rows.js'
import type { ActionItemFilter, ActionItemOrder } from '../generated/resolver-types.js'
import type { JointFacts } from './joint-facts.js'
import type { ActionItemModel } from './models.js'
import { pageOfList, type PageArguments } from './paging.js'
import { integer } from './row-values.js'

/** Of the rows around a person, those that tell of groups. */
export function groupRows(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row['kind'] === 'GROUP')
}

export function personCountsOf(facts: JointFacts, groups: readonly Row[]): PersonCounts {
  const explicit = facts.actionItems.filter(({ marker }) => marker === 'explicit')
  const open = explicit.filter(({ status }) => status === 'open')
  const fresh = open.filter(({ stale }) => !stale)
  return {
    open: fresh.length,
    stale: open.length - fresh.length,
    overdue: fresh.filter(({ overdue }) => overdue).length,
    actionItems: explicit.length,
    meetings: groups.reduce((sum, row) => sum + integer(row, 'meetings'), 0),
    agendaItems: facts.agendaItems.length,
  }
}

/** Ids of topics by how many agenda and action items are about them, the weightiest first. */
export function topicWeightsOf({ agendaItems, actionItems }: JointFacts): {
  readonly id: string
  readonly weight: number
}[] {
  const sums = new Map<string, number>()
  for (const { id } of [...agendaItems, ...actionItems].flatMap(({ topics }) => topics))
    sums.set(id, (sums.get(id) ?? 0) + 1)
  return [...sums]
    .map(([id, weight]) => ({ id, weight }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

const STANDING_WORDS: readonly string[] = ['status', 'marker', 'stale', 'include']

/** True of a filter that says how items stand and nothing else. */
export function isOfStandingOnly(filter: ActionItemFilter | null | undefined): boolean {
  return Object.entries(filter ?? {}).every(([key, value]) => value === null || STANDING_WORDS.includes(key))
}

/** A connection over items that are there already. */
export function connectionOver(
  items: () => Promise<readonly ActionItemModel[]>,
  filter: ActionItemFilter | null | undefined,
  order: ActionItemOrder | null | undefined,
  page: PageArguments,
): ActionItemConnectionModel {
  const standing = standingFrom(filter ?? {})
  return {
    page: async () =>
      pageOfList(ordered((await items()).filter(standsAs(standing)), order), page, ({ id }) => id),
    counts: async () =>
      countsOfStanding(
        (await items()).map(({ status, marker, stale, overdue, owners }) => ({
          status,
          marker,
          stale,
          total: 1,
          overdue: overdue ? 1 : 0,
          unowned: owners.every(({ person }) => person === null) ? 1 : 0,
        })),
        standing,
      ),
  }
}

function standsAs({ statuses, markers, stale }: Standing): (item: ActionItemModel) => boolean {
  return (item) =>
    statuses.includes(item.status) && markers.includes(item.marker) && stale.includes(item.stale)
}

const LAST = '9999-12-31'

function ordered(
  items: readonly ActionItemModel[],
  order: ActionItemOrder | null | undefined,
): ActionItemModel[] {
  const keyOf = (item: ActionItemModel): string => {
    switch (order?.field ?? 'LAST_SEEN') {
      case 'LAST_SEEN':
        return item.lastSeen
      case 'FIRST_SEEN':
        return item.firstSeen
      case 'DUE':
        return item.due ?? LAST
    }
  }
  const sign = order?.direction === 'ASC' ? 1 : -1
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return [...items].sort((a, b) => sign * (compare(keyOf(a), keyOf(b)) || compare(a.id, b.id)))
}
