/** What stands around every page: the way to the others, the search, and what the server is doing. */
import { connection } from '../api/connection.js'
import { navigate, address } from '../routing/router.js'
import type { PageName } from '../routing/address.js'
import { KeyHelp, keyHelpShown } from './key-help.js'
import { useKeys } from './keys.js'
import { Notices } from './notices.js'
import { Page } from './page.js'
import { changeTheme } from './theme.js'

const LINKS: readonly { href: string; words: string; pages: readonly PageName[] }[] = [
  { href: '/', words: 'Open items', pages: ['open-items', 'item'] },
  { href: '/topics', words: 'Topics', pages: ['topics', 'topic'] },
  { href: '/decisions', words: 'Decisions', pages: ['decisions'] },
  { href: '/meetings', words: 'Meetings', pages: ['meetings', 'meeting'] },
  { href: '/report', words: 'Report', pages: ['report'] },
  { href: '/people', words: 'People', pages: ['people', 'person'] },
  { href: '/groups', words: 'Groups', pages: ['groups', 'group'] },
]

export function Frame() {
  useKeys((key) => {
    if (key === '/') goToSearch()
    else if (key === '?') keyHelpShown.value = true
    else return false
    return true
  })
  const page = address.value.page
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <header class="head">
        <div class="head-row">
          <a class="wordmark" href="/">
            minutegraph
          </a>
          <nav aria-label="Pages">
            {LINKS.map((link) => (
              <a
                key={link.href}
                href={link.href}
                aria-current={link.pages.includes(page) ? 'page' : undefined}
              >
                {link.words}
              </a>
            ))}
          </nav>
          <div class="head-tools">
            <a class="search-link" href="/search" aria-keyshortcuts="/">
              Search <kbd aria-hidden="true">/</kbd>
            </a>
            <button type="button" class="icon-button" aria-label="Light or dark" onClick={changeTheme}>
              <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
                <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
              </svg>
            </button>
          </div>
        </div>
        <ConnectionStrip />
      </header>
      <main id="main" class="page" tabIndex={-1}>
        <Page />
      </main>
      <Notices />
      <KeyHelp />
    </>
  )
}

function goToSearch(): void {
  const box =
    address.peek().page === 'search' ? document.querySelector<HTMLInputElement>('.search-box') : null
  if (!box) navigate('/search')
  box?.focus()
  box?.select()
}

function ConnectionStrip() {
  if (connection.value === 'lost') {
    return (
      <p class="strip" role="status">
        The server does not answer. What you see stays; this page reconnects by itself.
      </p>
    )
  }
  if (connection.value === 'refused') {
    return (
      <p class="strip" role="status">
        The server asks for a token that this page does not have.{' '}
        <button type="button" class="more" onClick={() => location.reload()}>
          Reload
        </button>
      </p>
    )
  }
  return null
}
