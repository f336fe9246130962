/** Everybody's action items, an entry an owner. */
import { ActionItemList, type ActionItemCounts } from './action-item-list.js'
import type { ActionItemFilter } from '../generated/resolver-types.js'
import type { ActionItemModel, PersonModel } from '../reading/models.js'
import type { Reading } from '../reading/reading.js'

export interface OwnedActionItemsModel {
  readonly person: PersonModel
  readonly actionItems: readonly ActionItemModel[]
  readonly totalCount: number
  readonly overdueCount: number
}

export interface ActionItemsByOwnerModel {
  readonly owners: readonly OwnedActionItemsModel[]
  readonly unowned: readonly ActionItemModel[]
  readonly totalCount: number
  readonly counts: () => Promise<ActionItemCounts>
}

export async function actionItemsByOwner(
  reading: Reading,
  filter: ActionItemFilter | null | undefined,
): Promise<ActionItemsByOwnerModel> {
  const list = new ActionItemList(reading, filter, null, {})
  const [items, directory] = await Promise.all([list.all('first-seen', 'asc'), reading.directory()])
  const wanted = filter?.owner ? new Set(directory.personIds(filter.owner)) : null
  const owned = new Map<string, ActionItemModel[]>()
  for (const item of items)
    for (const id of new Set(item.owners.map(({ person }) => person))) {
      if (id === null || (wanted && !wanted.has(id))) continue
      const mine = owned.get(id)
      if (mine) mine.push(item)
      else owned.set(id, [item])
    }
  const owners = [...owned].flatMap(([id, actionItems]) => {
    const person = directory.people.get(id)
    if (!person) return []
    const overdueCount = actionItems.filter(({ overdue }) => overdue).length
    return [{ person, actionItems, totalCount: actionItems.length, overdueCount }]
  })
  return {
    owners: owners.sort((a, b) => b.totalCount - a.totalCount || (a.person.label < b.person.label ? -1 : 1)),
    unowned: items.filter(({ owners: names }) => names.every(({ person }) => person === null)),
    totalCount: items.length,
    counts: () => list.counts(),
  }
}
