/** A list whose first page came with an answer, and the pages behind it, as one list. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

export interface ListPage<Item> {
  readonly items: readonly Item[]
  /** Where the next page begins; null where there is none. */
  readonly after: string | null
}

/** A page as the server answers it. */
export interface Connection<Item> {
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Ways<Item> {
  /** What was asked for: a newer answer to the same question is shown only when all of it is here. */
  readonly question: string
  /** The answer with the first page: another object where it was asked again. */
  readonly answer: object
  readonly first: ListPage<Item>
  readonly next: (after: string, signal: AbortSignal) => Promise<ListPage<Item>>
}

export interface AllPages<Item> {
  readonly items: readonly Item[]
  /** Not all of them came. */
  readonly failed: boolean
  readonly again: () => void
}

interface Collected<Item> {
  readonly of: object
  readonly items: readonly Item[]
  readonly state: 'growing' | 'whole' | 'failed'
}

const MOST = 20_000

export function useAllPages<Item>(ways: Ways<Item>): AllPages<Item> {
  const { question, answer } = ways
  const latest = useRef(ways)
  latest.current = ways
  const [collected, setCollected] = useState<Collected<Item> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const whole = useRef<{ readonly question: string; readonly items: readonly Item[] } | null>(null)

  useEffect(() => {
    const { first, next } = latest.current
    if (first.after === null) return
    const abort = new AbortController()
    let items = first.items
    const collect = async (): Promise<void> => {
      let after = first.after
      while (after !== null && items.length < MOST) {
        const page = await next(after, abort.signal)
        items = [...items, ...page.items]
        after = page.after
        setCollected({ of: answer, items, state: after === null ? 'whole' : 'growing' })
      }
    }
    collect().catch(() => {
      if (!abort.signal.aborted) setCollected({ of: answer, items, state: 'failed' })
    })
    return () => abort.abort()
  }, [answer, question, attempt])

  const own = collected?.of === answer ? collected : null
  const { first } = ways
  const items = useMemo(() => {
    if (first.after === null || own?.state === 'whole') {
      whole.current = { question, items: own?.items ?? first.items }
      return whole.current.items
    }
    if (whole.current?.question === question && own?.state !== 'failed') return whole.current.items
    return own?.items ?? first.items
    // `first` is a part of `answer`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answer, own, question])
  return { items, failed: own?.state === 'failed', again: () => setAttempt((count) => count + 1) }
}

const NOT_YET = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

/** All that a connection holds; nothing before its first page is here. `question` as above. */
export function useAllNodes<Item>(
  question: string,
  connection: Connection<Item> | undefined,
  next: (after: string, signal: AbortSignal) => Promise<Connection<Item>>,
): AllPages<Item> {
  const first = connection ?? NOT_YET
  return useAllPages({
    question: connection ? question : '',
    answer: first,
    first: pageFrom(first),
    next: async (after, signal) => pageFrom(await next(after, signal)),
  })
}

function pageFrom<Item>({ nodes, pageInfo }: Connection<Item>): ListPage<Item> {
  return { items: nodes, after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}
