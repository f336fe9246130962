/** What histories are ranked from, and what was found, kept for as long as nothing is written to the store. */
import type { IsoDate } from '../../domain/iso-date.js'
import type { HistoryEntry } from '../../resolve/topics/history-entries.js'
import { HistoryIndex } from '../../resolve/topics/history-index.js'
import { historyItems } from '../../resolve/topics/history-items.js'
import { topicHistory, type HistoryQuestion } from '../../resolve/topics/topic-history.js'
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

/** The history of one store as of the last day asked about. */
export class KeptHistories implements Histories {
  readonly #settledRevision: (() => number | null) | null
  #revision: string | null = null
  #asOf: IsoDate | null = null
  #history: Promise<KeptHistory> | null = null

  /** `settledRevision`: by default the store's own, which changes many times in the course of an import. */
  constructor(settledRevision: (() => number | null) | null = null) {
    this.#settledRevision = settledRevision
  }

  async entriesOf(
    store: GraphStore,
    asOf: IsoDate,
    question: HistoryQuestion,
  ): Promise<readonly HistoryEntry[]> {
    return (await this.#of(store, asOf)).entriesOf(question)
  }

  async #of(store: GraphStore, asOf: IsoDate): Promise<KeptHistory> {
    const settled = this.#settledRevision === null ? store.revision : this.#settledRevision()
    const revision = settled === null ? await resolvedMarkOf(store) : String(settled)
    if (this.#history && revision !== null && revision === this.#revision && asOf === this.#asOf)
      return this.#history
    const history = readHistory(store, asOf)
    this.#revision = revision
    this.#asOf = asOf
    this.#history = history
    history.catch(() => {
      if (this.#history === history) this.#history = null
    })
    return history
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
