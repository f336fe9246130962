/** Who works with whom on what. */
import type { PersonModel, TopicModel } from '../reading/models.js'
import { integer, text, textOrNull, word } from '../reading/row-values.js'

const KINDS = ['ACTION_ITEMS', 'AGENDA_ITEMS', 'TOPIC'] as const

export interface NeighbourReason {
  readonly kind: (typeof KINDS)[number]
  readonly topic: TopicModel | null
  readonly count: number
}

export interface Neighbour {
  readonly person: PersonModel
  readonly weight: number
  readonly reasons: readonly NeighbourReason[]
}

/** The weightiest first. */
export async function neighboursOf(person: PersonModel): Promise<Neighbour[]> {
  const [rows, directory] = await Promise.all([person.reading.around(person.id), person.reading.directory()])
  const reasonsOf = new Map<string, NeighbourReason[]>()
  for (const row of rows) {
    if (row['kind'] === 'GROUP') continue
    const topicId = textOrNull(row, 'topic')
    const reason = {
      kind: word(row, 'kind', KINDS),
      topic: topicId === null ? null : (directory.topics.get(topicId) ?? null),
      count: integer(row, 'count'),
    }
    const id = text(row, 'person')
    const reasons = reasonsOf.get(id)
    if (reasons) reasons.push(reason)
    else reasonsOf.set(id, [reason])
  }
  return [...reasonsOf]
    .flatMap(([id, reasons]) => {
      const other = directory.people.get(id)
      if (!other) return []
      const weight = reasons.reduce((sum, { count }) => sum + count, 0)
      const sorted = reasons.sort(
        (a, b) => b.count - a.count || ((a.topic?.name ?? a.kind) < (b.topic?.name ?? b.kind) ? -1 : 1),
      )
      return [{ person: other, weight, reasons: sorted }]
    })
    .sort((a, b) => b.weight - a.weight || (a.person.label < b.person.label ? -1 : 1))
}
