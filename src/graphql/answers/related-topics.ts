/** Topics near to another one: what they share. */
import type { TopicModel } from '../reading/models.js'
import { integer, text, textOrNull, word } from '../reading/row-values.js'

export interface RelatedTopic {
  readonly topic: TopicModel
  readonly weight: number
  readonly reason: string
}

const MOST = 20

/** The nearest first. */
export async function relatedTopics(topic: TopicModel): Promise<RelatedTopic[]> {
  const [rows, directory] = await Promise.all([
    topic.reading.ask('related-topics', { ids: [topic.id] }),
    topic.reading.directory(),
  ])
  const shared = new Map<string, { agendaItems: number; references: Set<string>; weight: number }>()
  for (const row of rows) {
    const id = text(row, 'topic')
    const entry = shared.get(id) ?? { agendaItems: 0, references: new Set(), weight: 0 }
    shared.set(id, entry)
    const count = integer(row, 'count')
    entry.weight += count
    if (word(row, 'what', ['agendaItems', 'references']) === 'agendaItems') entry.agendaItems += count
    else entry.references.add(textOrNull(row, 'reference') ?? '')
  }
  return [...shared]
    .flatMap(([id, { agendaItems, references, weight }]) => {
      const other = directory.topics.get(id)
      if (!other) return []
      const reasons = [
        ...(agendaItems > 0 ? [`${agendaItems} agenda items about both`] : []),
        ...(references.size > 0 ? [`both link to ${[...references].sort().slice(0, 3).join(', ')}`] : []),
      ]
      return [{ topic: other, weight, reason: reasons.join('; ') }]
    })
    .sort((a, b) => b.weight - a.weight || (a.topic.name < b.topic.name ? -1 : 1))
    .slice(0, MOST)
}
