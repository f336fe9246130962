/** Ids as people give them: whole, or any beginning that only one thing has. */
import { MinutegraphError } from '../../domain/errors.js'
import { labelOfId } from '../../domain/ids.js'
import { idsStatement, type NamedLabel } from '../../store/id-statements.js'
import type { ActionItemModel } from '../reading/models.js'
import type { Reading } from '../reading/reading.js'
import { text } from '../reading/row-values.js'

const WHOLE = /^[a-z]{2}_[0-9a-f]{16}$/
const BEGINNING = /^[a-z]{2}_[0-9a-f]{1,16}$/

/** The label that an id is of, or null where it has not the shape of any. */
export function labelOf(id: string): NamedLabel | null {
  const label = BEGINNING.test(id) ? labelOfId(id) : null
  return label === 'StatusSpan' ? null : label
}

/** The whole id; null where nothing begins so. Throws `ambiguous-id` where more than one does. */
export async function fullId(reading: Reading, label: NamedLabel, id: string): Promise<string | null> {
  if (WHOLE.test(id)) return id
  if (labelOf(id) !== label) return null
  const found = (await reading.ask(idsStatement(label), { prefix: id })).map((row) => text(row, 'id'))
  if (found.length > 1)
    throw new MinutegraphError('ambiguous-id', `More than one id begins with "${id}".`, {
      remedy: `Write more of it: ${found.join(', ')}${found.length > 2 ? ', …' : ''}`,
    })
  if (found[0] !== undefined || label !== 'ActionItem') return found[0] ?? null
  const [old, ...others] = (await reading.movedIds()).beginningWith(id)
  return others.length === 0 ? (old ?? null) : null
}

/** The one with this id, as it is or was, or the only one whose id begins so, with all that minutes tell of it. */
export async function actionItemById(reading: Reading, id: string): Promise<ActionItemModel | null> {
  if (labelOf(id) !== 'ActionItem') return null
  const { actionItems } = await reading.factsOfActionItem(WHOLE.test(id) ? { whole: id } : { beginning: id })
  const [only, ...others] = actionItems
  if (only && others.length === 0) return only
  const whole = await fullId(reading, 'ActionItem', id)
  return whole === null ? null : reading.actionItems.load(whole)
}

/** The whole ids of those that there are, as they are now. */
export async function fullIds(
  reading: Reading,
  label: NamedLabel,
  ids: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => fullId(reading, label, id)))
  const whole = found.filter((id) => id !== null)
  if (label !== 'ActionItem') return whole
  const nodes = await reading.actionItems.loadMany(whole)
  return whole.map((id, at) => {
    const node = nodes[at]
    return node && !(node instanceof Error) ? node.id : id
  })
}
