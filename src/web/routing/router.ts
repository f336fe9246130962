/** The browser's history as a signal: where we are, how to go elsewhere, and back to the same place of a page. */
import { signal } from '@preact/signals'
import { parseAddress, printAddress, type Address } from './address.js'

const here = (): Address => parseAddress(location.pathname, location.search)

export const address = signal<Address>(here())

const SCROLL_KEY = 'minutegraph.scroll'
let entry = 0

interface EntryState {
  readonly entry: number
}

/** Goes to an address within the explorer; `replace` where it refines what is shown and is no step of its own. */
export function navigate(href: string, options: { readonly replace?: boolean } = {}): void {
  const now = location.pathname + location.search
  if (href === now) return
  if (options.replace) {
    history.replaceState(history.state, '', href)
    address.value = here()
    return
  }
  rememberScroll()
  entry += 1
  history.pushState({ entry } satisfies EntryState, '', href)
  const samePage = href.split('?')[0] === now.split('?')[0]
  address.value = here()
  if (!samePage) {
    scrollTo(0, 0)
    focusPage()
  }
}

/** Sets parameters of the present address; null takes one away. */
export function setParameters(
  parameters: Readonly<Record<string, string | null>>,
  options: { readonly replace?: boolean } = {},
): void {
  navigate(printAddress(location.pathname, { ...address.peek().parameters, ...parameters }), options)
}

/** Listens to the history and to clicks on links into the explorer. Called once. */
export function startRouter(): void {
  history.scrollRestoration = 'manual'
  const state: unknown = history.state
  if (isEntryState(state)) {
    entry = state.entry
    restoreScroll(entry)
  } else {
    history.replaceState({ entry } satisfies EntryState, '')
  }
  addEventListener('pagehide', rememberScroll)
  addEventListener('popstate', (event) => {
    const reached: unknown = event.state
    if (!isEntryState(reached)) {
      // A link to a place within the page: the browser goes there by itself.
      entry += 1
      history.replaceState({ entry } satisfies EntryState, '')
      return
    }
    rememberScroll()
    entry = reached.entry
    address.value = here()
    restoreScroll(entry)
  })
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target !== '' || link.hasAttribute('download')) return
    if (link.origin !== location.origin || link.hash !== '' || !isPage(link)) return
    event.preventDefault()
    navigate(link.pathname + link.search)
  })
}

function isPage(link: HTMLAnchorElement): boolean {
  return parseAddress(link.pathname, link.search).page !== 'not-found'
}

function isEntryState(state: unknown): state is EntryState {
  return typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'number'
}

function focusPage(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  })
}

function storedScroll(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(SCROLL_KEY) ?? '{}') as Record<string, number>
  } catch {
    return {}
  }
}

function rememberScroll(): void {
  try {
    sessionStorage.setItem(SCROLL_KEY, JSON.stringify({ ...storedScroll(), [entry]: scrollY }))
  } catch {
    // A browser that stores nothing forgets the place: nothing else is lost.
  }
}

/** Content comes later than the page: tries until the page is long enough, at most two seconds. */
function restoreScroll(of: number): void {
  const wanted = storedScroll()[of] ?? 0
  const until = performance.now() + 2000
  const attempt = (): void => {
    if (entry !== of) return
    const reachable = document.documentElement.scrollHeight - innerHeight
    if (reachable >= wanted || performance.now() > until) scrollTo(0, wanted)
    else requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
}
