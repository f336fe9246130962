/** A story that is longer than its first answer: the other entries, page by page, put behind it. */
import { useAllPages, type AllPages, type ListPage } from '../api/all-pages.js'
import { ask } from '../api/ask.js'
import { ExplorerTopicEntries, type ExplorerTopicEntriesVariables } from '../api/operations.generated.js'
import type { Edge, History } from './topic-story.js'

interface Entries {
  readonly edges: readonly Edge[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const pageFrom = ({ edges, pageInfo }: Entries): ListPage<Edge> => ({
  items: edges,
  after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
})

type Question = Omit<ExplorerTopicEntriesVariables, 'after'>

export function useFurtherEntries(history: History, question: Question): AllPages<Edge> {
  return useAllPages({
    question: JSON.stringify(question),
    answer: history,
    first: pageFrom(history.entries),
    next: async (after, signal) =>
      pageFrom((await ask(ExplorerTopicEntries, { ...question, after }, signal)).topicHistory.entries),
  })
}
