/** A story that is longer than its first answer: the other entries, page by page, put behind it. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { ask } from '../api/ask.js'
import { ExplorerTopicEntries } from '../api/operations.generated.js'
import type { Edge, History } from './topic-story.js'

interface FurtherEntries {
  readonly edges: readonly Edge[]
  /** Not all of them came. */
  readonly error: boolean
  readonly again: () => void
}

const NONE: readonly Edge[] = []

export function useFurtherEntries(history: History, query: string, asOf: string | null): FurtherEntries {
  const [further, setFurther] = useState<{ of: History; edges: readonly Edge[]; error: boolean } | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const { hasNextPage, endCursor } = history.entries.pageInfo
    if (!hasNextPage) return
    const abort = new AbortController()
    const collect = async (): Promise<void> => {
      let edges = NONE
      let after = endCursor
      while (after !== null) {
        const next = await ask(ExplorerTopicEntries, { query, asOf, after }, abort.signal)
        const { entries } = next.topicHistory
        edges = [...edges, ...entries.edges]
        setFurther({ of: history, edges, error: false })
        after = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null
      }
    }
    collect().catch(() => {
      if (!abort.signal.aborted)
        setFurther((now) => ({ of: history, edges: now?.edges ?? NONE, error: true }))
    })
    return () => abort.abort()
  }, [history, attempt])
  const own = further?.of === history ? further : null
  const edges = useMemo(
    () => (own ? [...history.entries.edges, ...own.edges] : history.entries.edges),
    [history, own],
  )
  return { edges, error: own?.error ?? false, again: () => setAttempt((count) => count + 1) }
}
