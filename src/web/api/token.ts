/** The token that this page shows to its server: of the page itself, else given by hand. */
const KEY = 'minutegraph.token'
const NAME = 'minutegraph-token'

function tokenOf(page: Document): string {
  const given = page.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content ?? ''
  return given === '__TOKEN__' ? '' : given
}

function token(): string {
  const given = tokenOf(document)
  if (given !== '') return given
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** Keeps a token for as long as this tab is open. */
export function giveToken(text: string): void {
  try {
    sessionStorage.setItem(KEY, text)
  } catch {
    // Then it has to be given again.
  }
}

export function requestHeaders(): Record<string, string> {
  const own = token()
  return { 'content-type': 'application/json', ...(own === '' ? {} : { authorization: `Bearer ${own}` }) }
}

/**
 * A server that was started anew gives another token to its pages: takes it as a reload would. False where the server
 * gives none, or the one that it just refused.
 */
export async function renewToken(): Promise<boolean> {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)
  if (!meta) return false
  try {
    const response = await fetch('/', { headers: { accept: 'text/html' }, credentials: 'same-origin' })
    const given = tokenOf(new DOMParser().parseFromString(await response.text(), 'text/html'))
    if (given === '' || given === meta.content) return false
    meta.content = given
    return true
  } catch {
    return false
  }
}
