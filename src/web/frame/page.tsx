/** The page of the present address. All but the first are loaded when they are first gone to. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { connection } from '../api/connection.js'
import { loadMarkdownReader } from '../markdown/markdown-reader.js'
import { State, Waiting } from '../parts/states.js'
import { OpenItemsPage } from '../pages/open-items-page.js'
import type { PageName } from '../routing/address.js'
import { address } from '../routing/router.js'

interface PageProps {
  readonly subject: string
}
type PageComponent = ComponentType<PageProps>

const LATER: Readonly<Partial<Record<PageName, () => Promise<PageComponent>>>> = {
  topic: async () => (await withReader(import('../pages/topic-page.js'))).TopicPage,
  topics: async () => (await import('../pages/topics-page.js')).TopicsPage,
  report: async () => (await import('../pages/report-page.js')).ReportPage,
  meeting: async () => (await withReader(import('../pages/meeting-page.js'))).MeetingPage,
  meetings: async () => (await import('../pages/meetings-page.js')).MeetingsPage,
  decisions: async () => (await import('../pages/decisions-page.js')).DecisionsPage,
  search: async () => (await import('../pages/search-page.js')).SearchPage,
  person: async () => (await import('../pages/person-page.js')).PersonPage,
  people: async () => (await import('../pages/people-page.js')).PeoplePage,
  group: async () => (await import('../pages/group-page.js')).GroupPage,
  groups: async () => (await import('../pages/groups-page.js')).GroupsPage,
  item: async () => (await import('../pages/item-page.js')).ItemPage,
}

/** Pages full of notes are drawn when notes can be read. */
async function withReader<Module>(page: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([page, loadMarkdownReader()])
  return module
}

const loaded = new Map<PageName, PageComponent>()

/** Brings the other pages while the browser has nothing else to do: they open at once, also without the server. */
export async function loadPages(): Promise<void> {
  for (const [page, load] of Object.entries(LATER) as [PageName, () => Promise<PageComponent>][]) {
    try {
      if (!loaded.has(page)) loaded.set(page, await load())
    } catch {
      // Asked for again when somebody goes there.
    }
  }
}

export function Page() {
  const { page, subject } = address.value
  const [, redraw] = useState(0)
  const [failed, setFailed] = useState(false)
  const state = connection.value
  useEffect(() => {
    const load = LATER[page]
    if (!load || loaded.has(page)) return
    let gone = false
    load().then(
      (component) => {
        loaded.set(page, component)
        if (gone) return
        setFailed(false)
        redraw((count) => count + 1)
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
    }
    // A server that comes back can bring what it could not before.
  }, [page, state])
  if (page === 'open-items') return <OpenItemsPage />
  const Component = loaded.get(page)
  if (Component) return <Component key={subject ?? ''} subject={subject ?? ''} />
  if (LATER[page] && failed) {
    return (
      <State whole title="This page could not be loaded">
        <p>
          {state === 'lost' && 'The server does not answer. '}
          <button type="button" class="button" onClick={() => location.reload()}>
            Reload
          </button>
        </p>
      </State>
    )
  }
  if (LATER[page]) return <Waiting />
  return (
    <State whole title="There is no such page">
      <p>
        <code>{address.value.subject}</code> leads nowhere. <a href="/">Open items</a> is the first page.
      </p>
    </State>
  )
}
