/**
 * Writes a difference. A small one in one transaction: nobody finds it half written. A large one in transactions of
 * bounded size, in an order in which being killed does no harm: marks of the scopes are taken away first and set last;
 * every batch writes nodes together with their edges; a source keeps an empty hash, and a node that waits for the other
 * end of an edge an empty digest, until the last transaction. So whatever is half written differs from what is wanted,
 * and the next import finds and completes it.
 */
import type { GraphDifference } from './difference.js'
import type { EdgeRow, NodeRow } from './node-row.js'
import type { GraphStore, RowValue, Transaction } from './port.js'
import { ROW_HEAD, ROW_LABELS, SHAPE } from './shape.js'
import type { RowLabel } from './shape.js'
import { linkName } from './row-statements.js'
import { textOf } from './row-text.js'

export interface WriteOptions {
  /** Rows in one transaction; a difference of no more is written in one. */
  readonly batchSize?: number
  /** What import notes of its progress: taken away before, set after everything else; null: only taken away. */
  readonly marks?: Readonly<Record<string, string | null>>
  /** Set before anything else: what could not be found out again by an import that completes a killed one. */
  readonly firstMarks?: Readonly<Record<string, string>>
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

const DEFAULT_BATCH_SIZE = 5000
/** Set in place of a digest or hash that does not hold yet; equals none. */
const PENDING = ''

const HASH_COLUMN = ROW_HEAD.length + SHAPE.Source.fields.indexOf('hash')

interface OwnedEdge {
  readonly row: NodeRow
  readonly edge: EdgeRow
}

export async function writeDifference(
  store: GraphStore,
  difference: GraphDifference,
  options: WriteOptions = {},
): Promise<void> {
  const { batchSize = DEFAULT_BATCH_SIZE, onProgress } = options
  const total = difference.created.length + difference.changed.length + difference.removed.length
  if (total <= batchSize) {
    const isEmpty = stepsFrom(difference, options, true).next().done === true
    if (isEmpty) return
    await store.write(async (transaction) => {
      for (const step of stepsFrom(difference, options, true)) {
        await step.work(transaction)
        step.onDone?.()
      }
    })
    onProgress?.({ done: total, total })
    return
  }
  let done = 0
  for (const step of stepsFrom(difference, options, false)) {
    await store.write((transaction) => step.work(transaction))
    step.onDone?.()
    done += step.rows
    if (step.rows > 0) onProgress?.({ done, total })
  }
}

/** What may be written in a transaction of its own. */
interface Step {
  readonly rows: number
  /** May run twice (a transaction is retried), so it acts on nothing but the transaction. */
  readonly work: (transaction: Transaction) => Promise<void>
  /** Called after the work, before the next step is asked for. */
  readonly onDone?: () => void
}

/** `atOnce`: all in one transaction, so that nobody can find it half done. */
function* stepsFrom(
  difference: GraphDifference,
  { batchSize = DEFAULT_BATCH_SIZE, marks = {}, firstMarks = {} }: WriteOptions,
  atOnce: boolean,
): Generator<Step> {
  const toRemove = Object.keys(marks).filter((name) => !atOnce || marks[name] === null)
  const first = Object.entries(firstMarks)
  if (toRemove.length > 0 || first.length > 0) {
    const work = async (transaction: Transaction): Promise<void> => {
      if (toRemove.length > 0) await transaction.run('remove-marks', { names: toRemove })
      if (first.length > 0) await transaction.run('set-marks', { rows: first })
    }
    yield { rows: 0, work }
  }
  const writer = new BatchWriter(difference)
  for (const label of ROW_LABELS) {
    const created = difference.created.filter((row) => row.label === label)
    const changed = difference.changed.filter((row) => row.label === label)
    for (const batch of batches([...created, ...changed], batchSize)) {
      yield {
        rows: batch.length,
        work: (transaction) => writer.write(transaction, label, batch),
        onDone: () => writer.settle(label, batch),
      }
    }
  }
  for (const label of REMOVAL_ORDER) {
    const ids = difference.removed.filter((node) => node.label === label).map((node) => node.id)
    for (const batch of batches(ids, batchSize)) {
      yield { rows: batch.length, work: (transaction) => removeNodes(transaction, label, batch) }
    }
  }
  const setMarks = Object.entries(marks).filter((mark): mark is [string, string] => mark[1] !== null)
  if (writer.hasLate || setMarks.length > 0) {
    const work = async (transaction: Transaction): Promise<void> => {
      await writer.complete(transaction)
      if (setMarks.length > 0) await transaction.run('set-marks', { rows: setMarks })
    }
    yield { rows: 0, work }
  }
}

/** Facts before what they stand on; sources last, because a source that is still there makes the next import look again. */
const REMOVAL_ORDER: readonly RowLabel[] = [
  ...ROW_LABELS.filter((label) => label !== 'Source').reverse(),
  'Source',
]

class BatchWriter {
  readonly #created: ReadonlySet<NodeRow>
  readonly #references: GraphDifference['references']
  /** Nodes that edges must wait for: ids by label. */
  readonly #unwritten = new Map<string, Set<string>>()
  readonly #late: OwnedEdge[] = []
  readonly #incomplete: NodeRow[] = []

  constructor(difference: GraphDifference) {
    this.#created = new Set(difference.created)
    this.#references = difference.references
    for (const { label, id } of difference.created) {
      const ids = this.#unwritten.get(label)
      if (ids) ids.add(id)
      else this.#unwritten.set(label, new Set([id]))
    }
  }

  get hasLate(): boolean {
    return this.#incomplete.length > 0
  }

  /** May run twice for one batch (a transaction is retried), so it changes nothing of this object: see `settle`. */
  async write(transaction: Transaction, label: RowLabel, batch: readonly NodeRow[]): Promise<void> {
    const created = batch.filter((row) => this.#created.has(row))
    const changed = batch.filter((row) => !this.#created.has(row))
    const changedIds = changed.map((row) => row.id)
    const orphans = await referencesOf(transaction, label, changedIds)
    const { ready, waiting } = this.#edgesOf(label, batch)
    const columns = (row: NodeRow) => columnsOf(row, waiting.has(row))
    if (created.length > 0) await transaction.run(`create:${label}`, { rows: created.map(columns) })
    if (changed.length > 0) {
      await transaction.run(`update:${label}`, { rows: changed.map(columns) })
      if (SHAPE[label].edges.length > 0) await transaction.run(`unlink:${label}`, { ids: changedIds })
    }
    await this.#mergeReferences(transaction, batch)
    await link(transaction, label, ready)
    await sweep(transaction, orphans)
  }

  /** After the batch was written. */
  settle(label: RowLabel, batch: readonly NodeRow[]): void {
    const { late, waiting } = this.#edgesOf(label, batch)
    for (const edge of late) this.#late.push(edge)
    for (const row of waiting) this.#incomplete.push(row)
    const unwritten = this.#unwritten.get(label)
    for (const row of batch) unwritten?.delete(row.id)
    if (unwritten?.size === 0) this.#unwritten.delete(label)
  }

  async complete(transaction: Transaction): Promise<void> {
    for (const label of ROW_LABELS) {
      await link(
        transaction,
        label,
        this.#late.filter(({ row }) => row.label === label),
      )
      const rows = this.#incomplete
        .filter((row) => row.label === label)
        .map((row) => [row.id, row.digest, row.props['hash'] ?? null])
      if (rows.length > 0) await transaction.run(`complete:${label}`, { rows })
    }
  }

  /** Edges whose end is there or comes with the batch, those whose end comes later, and the rows that are not complete. */
  #edgesOf(label: RowLabel, batch: readonly NodeRow[]) {
    const ready: OwnedEdge[] = []
    const late: OwnedEdge[] = []
    const waiting = new Set<NodeRow>()
    const inBatch = new Set(batch.map((row) => row.id))
    for (const row of batch) {
      if (label === 'Source') waiting.add(row)
      for (const edge of row.edges) {
        const isLate =
          this.#unwritten.get(edge.toLabel)?.has(edge.to) === true &&
          !(edge.toLabel === label && inBatch.has(edge.to))
        if (isLate) waiting.add(row)
        ;(isLate ? late : ready).push({ row, edge })
      }
    }
    return { ready, late, waiting }
  }

  async #mergeReferences(transaction: Transaction, batch: readonly NodeRow[]): Promise<void> {
    const ids = new Set(
      batch.flatMap((row) => row.edges.filter((edge) => edge.toLabel === 'Reference').map((edge) => edge.to)),
    )
    const rows = [...ids].flatMap((id) => {
      const reference = this.#references.get(id)
      return reference ? [[reference.id, reference.kind, reference.key, reference.url]] : []
    })
    if (rows.length > 0) await transaction.run('merge-references', { rows })
  }
}

function columnsOf(row: NodeRow, isWaiting: boolean): RowValue[] {
  const columns: RowValue[] = [row.id, row.scope, isWaiting ? PENDING : row.digest]
  for (const field of SHAPE[row.label].fields) columns.push(row.props[field] ?? null)
  if (row.label === 'Source') columns[HASH_COLUMN] = PENDING
  return columns
}

async function link(transaction: Transaction, label: RowLabel, edges: readonly OwnedEdge[]): Promise<void> {
  const byType = new Map<string, RowValue[][]>()
  for (const { row, edge } of edges) {
    const rows = byType.get(edge.type)
    const ends = [row.id, edge.to, edge.position]
    if (rows) rows.push(ends)
    else byType.set(edge.type, [ends])
  }
  // Of one label and type all edges end at nodes of one label: shape.ts holds them apart.
  for (const shape of SHAPE[label].edges) {
    const rows = byType.get(shape.type)
    if (rows) await transaction.run(linkName(label, shape), { rows })
  }
}

async function removeNodes(transaction: Transaction, label: RowLabel, ids: string[]): Promise<void> {
  const orphans = await referencesOf(transaction, label, ids)
  await transaction.run(`remove:${label}`, { ids })
  await sweep(transaction, orphans)
}

async function referencesOf(transaction: Transaction, label: RowLabel, ids: string[]): Promise<string[]> {
  if (ids.length === 0 || !SHAPE[label].edges.some((edge) => edge.to === 'Reference')) return []
  const rows = await transaction.run(`references-of:${label}`, { ids })
  return rows.map((row) => textOf(row, 'id'))
}

async function sweep(transaction: Transaction, ids: string[]): Promise<void> {
  if (ids.length > 0) await transaction.run('sweep-references', { ids })
}

function batches<Item>(items: readonly Item[], size: number): Item[][] {
  const result: Item[][] = []
  for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size))
  return result
}
