import { TopicDocument } from '../src/client/generated/operations.js'
import { importMinutes, openGraph } from '../src/index.js'
import { scoreHistory, type HistoryScore } from './score-history.js'
import type { TopicList } from './topic-lists.js'

export interface AskedTopic {
  readonly query: string
  /** As it is with what the list calls borderline counted as wrong. */
  readonly score: HistoryScore
  /** F1 with that left out of the count. */
  readonly f1WithoutBorderline: number
}

/** Imports a corpus into memory and asks for the history of every query of the lists. */
export async function evaluateTopics(
  lists: readonly TopicList[],
  corpus: string,
  configuration?: string,
): Promise<AskedTopic[]> {
  const graph = await openGraph({ store: 'memory:', ...(configuration !== undefined && { configuration }) })
  try {
    await importMinutes({ graph, paths: [corpus] })
    const asked: AskedTopic[] = []
    for (const list of lists) {
      for (const query of list.queries) {
        const { topicHistory } = await graph.run(TopicDocument, { query })
        const shown = topicHistory.entries.edges
          .filter(({ node }) => node.__typename === 'AgendaItem')
          // Not the item's own line: what is about the topic may be one bullet of its notes.
          .map(({ node: { file }, line }) => ({ file, line }))
        asked.push({
          query,
          score: scoreHistory(list, shown, 'counted'),
          f1WithoutBorderline: scoreHistory(list, shown, 'left out').f1,
        })
      }
    }
    return asked
  } finally {
    await graph.close()
  }
}

/** One line a query, then the means. */
export function printTopics(asked: readonly AskedTopic[], withMisses: boolean): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const lines = asked.flatMap(({ query, score, f1WithoutBorderline }) => [
    `${query.padEnd(32)} F1 ${percent(score.f1)}  precision ${percent(score.precision)}  recall ${percent(score.recall)}  (F1 without borderline ${percent(f1WithoutBorderline)})`,
    ...(withMisses ? score.missed.map(({ file, line }) => `  missed ${file}:${line}`) : []),
    ...(withMisses ? score.spurious.map(({ file, line }) => `  spurious ${file}:${line}`) : []),
  ])
  return [
    ...lines,
    `${'mean'.padEnd(32)} F1 ${percent(mean(asked.map(({ score }) => score.f1)))}  (F1 without borderline ${percent(mean(asked.map(({ f1WithoutBorderline }) => f1WithoutBorderline)))})`,
  ].join('\n')
}
