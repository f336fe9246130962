/** What histories are ranked from, made ready once and kept for as long as nothing is written to the store. */
import type { IsoDate } from '../domain/iso-date.js'
import { historyItems, type HistoryItem } from '../resolve/history-items.js'
import type { GraphStore } from '../store/port.js'
import { referencesFrom } from './fact-rows.js'
import { integer, integerOrNull, text, textOrNull } from './row-values.js'

interface Kept {
  readonly revision: number | null
  readonly asOf: IsoDate
  readonly items: Promise<readonly HistoryItem[]>
}

const KEPT = new WeakMap<GraphStore, Kept>()

/** Every agenda item up to the day. Of one store that of the last day asked about is kept. */
export function keptHistory(store: GraphStore, asOf: IsoDate): Promise<readonly HistoryItem[]> {
  const { revision } = store
  const known = KEPT.get(store)
  if (known && revision !== null && known.revision === revision && known.asOf === asOf) return known.items
  const items = readHistory(store, asOf)
  const kept = { revision, asOf, items }
  KEPT.set(store, kept)
  items.catch(() => {
    if (KEPT.get(store) === kept) KEPT.delete(store)
  })
  return items
}

async function readHistory(store: GraphStore, asOf: IsoDate): Promise<readonly HistoryItem[]> {
  const rows = await store.read('history-candidates', { since: '0000-01-01', asOf })
  const titles = new Map(rows.map((row) => [text(row, 'id'), text(row, 'title')]))
  return historyItems(
    rows.map((row) => ({
      id: text(row, 'id'),
      title: text(row, 'title'),
      parentTitle: titles.get(textOrNull(row, 'parent') ?? '') ?? '',
      notes: textOrNull(row, 'notes') ?? '',
      line: integer(row, 'line'),
      notesLine: integerOrNull(row, 'notesLine'),
      references: referencesFrom(row).map(({ key }) => key),
    })),
  )
}
