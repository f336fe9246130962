/** What histories are ranked from, and what was found, kept for as long as nothing is written to the store. */
import type { IsoDate } from '../../domain/iso-date.js'
import type { HistoryEntry } from '../../resolve/topics/history-entries.js'
import { HistoryIndex } from '../../resolve/topics/history-index.js'
import { historyItems } from '../../resolve/topics/history-items.js'
import { topicHistory, type HistoryQuestion } from '../../resolve/topics/topic-history.js'
import type { ChangesUnderWay } from '../api-options.js'
import { readMarks, RESOLVED_MARK } from '../../store/marks.js'
import type { GraphStore } from '../../store/port.js'
import { referencesFrom } from './fact-rows.js'
import { integer, integerOrNull, text, textOrNull } from './row-values.js'

/** Answers kept beside the index: a history's pages, and what is looked at again. */
const ANSWERS = 200

export interface Histories {
  /** As `topicHistory` of src/resolve, over every agenda item of the store up to the day. */
  entriesOf(store: GraphStore, asOf: IsoDate, question: HistoryQuestion): Promise<readonly HistoryEntry[]>
}

class KeptHistory {
  readonly #index: HistoryIndex
  readonly #answers = new Map<string, readonly HistoryEntry[]>()

  constructor(index: HistoryIndex) {
    this.#index = index
  }

  /** Each question is ranked once. */
  entriesOf(question: HistoryQuestion): readonly HistoryEntry[] {
    const { words, topic } = question
    const key = JSON.stringify([words, topic && [topic.name, topic.aliases, topic.curated]])
    const known = this.#answers.get(key)
    if (known) return known
    const entries = topicHistory(question, this.#index)
    if (this.#answers.size >= ANSWERS) this.#answers.clear()
    this.#answers.set(key, entries)
    return entries
  }
}

/** A question, with how far the changes of the store were when it was asked. */
export interface HistoryTask {
  readonly asOf: IsoDate
  readonly question: HistoryQuestion
  readonly changing: boolean
  /** What is ranked from the whole of what was written may be kept by it; null: the store has no such number. */
  readonly settledRevision: number | null
  /** How often something was kept that may tell half of a change: it is not to be used any more. */
  readonly spoilt: number
}

export interface HistoryAnswer {
  readonly entries: readonly HistoryEntry[]
  /** Read from the store for this question. */
  readonly anew: boolean
}

interface Kept {
  readonly key: string
  readonly history: Promise<KeptHistory>
}

/** The history of one store that was asked for last; what is read during a change is kept for nobody. */
export class RankedHistories {
  #kept: Kept | null = null

  async answer(store: GraphStore, task: HistoryTask): Promise<HistoryAnswer> {
    const { asOf, question, changing, settledRevision, spoilt } = task
    const settled = settledRevision ?? (await resolvedMarkOf(store))
    const key = settled === null ? null : JSON.stringify([settled, spoilt, asOf])
    const known = this.#kept?.key === key ? this.#kept : null
    const history = known?.history ?? readHistory(store, asOf)
    if (!known && !changing) {
      this.#kept = key === null ? null : { key, history }
      history.catch(() => {
        if (this.#kept?.history === history) this.#kept = null
      })
    }
    return { entries: (await history).entriesOf(question), anew: !known }
  }
}

/** Keeps what was ranked for as long as the store stays as it is; nothing that may tell half of a change. */
export class KeptHistories implements Histories {
  readonly #changes: ChangesUnderWay | null
  readonly #rank: (store: GraphStore, task: HistoryTask) => Promise<HistoryAnswer>
  #spoilt = 0

  /** `changes`: without them the store's revision alone tells. `rank`: by default in this thread. */
  constructor(
    changes: ChangesUnderWay | null = null,
    rank?: (store: GraphStore, task: HistoryTask) => Promise<HistoryAnswer>,
  ) {
    const ranked = new RankedHistories()
    this.#changes = changes
    this.#rank = rank ?? ((store, task) => ranked.answer(store, task))
  }

  async entriesOf(
    store: GraphStore,
    asOf: IsoDate,
    question: HistoryQuestion,
  ): Promise<readonly HistoryEntry[]> {
    const changing = this.#changes?.changing ?? false
    const { entries, anew } = await this.#rank(store, {
      asOf,
      question,
      changing,
      settledRevision: this.#changes === null ? store.revision : this.#changes.settledRevision,
      spoilt: this.#spoilt,
    })
    // A change began before it was read: perhaps it was read in the middle of that.
    if (anew && !changing && this.#changes?.changing === true) this.#spoilt += 1
    return entries
  }
}

/** Where others may write unseen, what the graph was resolved by tells whether it is still the same. */
async function resolvedMarkOf(store: GraphStore): Promise<string | null> {
  return (await readMarks(store)).get(RESOLVED_MARK) ?? null
}

async function readHistory(store: GraphStore, asOf: IsoDate): Promise<KeptHistory> {
  const rows = await store.read('history-candidates', { since: '0000-01-01', asOf })
  const titles = new Map(rows.map((row) => [text(row, 'id'), text(row, 'title')]))
  const items = historyItems(
    rows.map((row) => ({
      id: text(row, 'id'),
      file: text(row, 'file'),
      date: text(row, 'date'),
      title: text(row, 'title'),
      parentTitle: titles.get(textOrNull(row, 'parent') ?? '') ?? '',
      notes: textOrNull(row, 'notes') ?? '',
      line: integer(row, 'line'),
      notesLine: integerOrNull(row, 'notesLine'),
      references: referencesFrom(row).map(({ key }) => key),
    })),
  )
  return new KeptHistory(new HistoryIndex(items))
}
