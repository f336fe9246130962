import { ID_PREFIX } from '../domain/ids.js'
import type { DifferenceCounts } from '../store/difference.js'
import type { LabelChange } from './import-summary.js'

/** Adds up what several differences do, by kind of node. */
export class ChangeCounts {
  readonly #counts = new Map<string, DifferenceCounts>()

  add(counts: Readonly<Partial<Record<string, DifferenceCounts>>>): void {
    for (const [label, more] of Object.entries(counts)) {
      if (!more) continue
      const before = this.#counts.get(label) ?? { created: 0, changed: 0, removed: 0 }
      this.#counts.set(label, {
        created: before.created + more.created,
        changed: before.changed + more.changed,
        removed: before.removed + more.removed,
      })
    }
  }

  /** In the order of the labels; only those that were touched. */
  all(): LabelChange[] {
    return Object.keys(ID_PREFIX).flatMap((label) => {
      const counts = this.#counts.get(label)
      return counts ? [{ label, ...counts }] : []
    })
  }
}
