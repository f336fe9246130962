/** For who comes for the first time: the three questions, asked of what the page shows anyhow. */
import { useState } from 'preact/hooks'
import { printTerm } from '../filter/parse-filter.js'
import type { Item } from '../items/item.js'
import { printAddress, topicAddress } from '../routing/address.js'

const KEY = 'minutegraph.first-visit'

interface Props {
  readonly items: readonly Item[]
  /** The day looked back to; null for today. */
  readonly asOf: string | null
}

export function FirstVisit({ items, asOf }: Props) {
  const [over, setOver] = useState(isOver)
  // Others come with an import: what is read stays.
  const [{ owner, group, topic }] = useState(() => namesIn(items))
  if (over || owner === null || group === null) return null
  return (
    <aside class="first-visit no-print" aria-label="New here?">
      <p onClick={({ target }) => target instanceof HTMLAnchorElement && rememberOver()}>
        <span>New here?</span>
        <a href={printAddress('/', { q: printTerm({ key: 'owner', value: owner }), 'as-of': asOf })}>
          What does {owner} still owe?
        </a>
        <a href={printAddress('/report', { group, 'as-of': asOf })}>What changed since {group} last met?</a>
        {topic === null ? (
          <a href={printAddress('/topics', { 'as-of': asOf })}>How did a topic come about?</a>
        ) : (
          <a href={topicAddress(topic, { 'as-of': asOf })}>How did “{topic}” come about?</a>
        )}
      </p>
      <button
        type="button"
        class="more"
        onClick={() => {
          rememberOver()
          setOver(true)
        }}
      >
        Not again
      </button>
    </aside>
  )
}

function namesIn(items: readonly Item[]) {
  return {
    owner: mostOften(items.flatMap(({ owners }) => owners.flatMap(({ person }) => person?.label ?? []))),
    group: mostOften(items.map(({ groupName }) => groupName)),
    topic: mostOften(items.flatMap(({ topics }) => topics.map(({ name }) => name))),
  }
}

function mostOften(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  let most: string | null = null
  for (const [name, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = name
  return most
}

/** Also where nothing can be remembered: it would come every time. */
function isOver(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return true
  }
}

function rememberOver(): void {
  try {
    localStorage.setItem(KEY, 'over')
  } catch {
    // Then it does not come anyhow.
  }
}
