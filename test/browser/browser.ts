/** Debian's chromium for tests, where there is one. */
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const path = process.env['MINUTEGRAPH_CHROMIUM'] ?? '/usr/bin/chromium'
const required = (process.env['MINUTEGRAPH_REQUIRE'] ?? '').split(',').includes('browser')

/** Null where browser tests run; else why they are skipped. A machine that must have a browser fails instead. */
export const noBrowser: string | null = existsSync(path)
  ? null
  : `there is no browser at ${path}; MINUTEGRAPH_CHROMIUM names another`

if (noBrowser !== null && required) throw new Error(`MINUTEGRAPH_REQUIRE=browser, but ${noBrowser}`)
if (noBrowser !== null) process.stderr.write(`Browser tests are skipped: ${noBrowser}\n`)

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page that remembers what went wrong in it: script errors, the console's complaints, requests to elsewhere. */
export interface WatchedPage {
  readonly page: Page
  readonly complaints: string[]
}

export async function openPage(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { origin } = new URL(request.url())
    if (origin !== base && !request.url().startsWith('data:')) complaints.push(`request to ${origin}`)
  })
  // Long for a machine that is busy with other things: nothing waits longer than it has to.
  page.setDefaultTimeout(40_000)
  return { page, complaints }
}

/** Waits until nothing of the page is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor()
  await page.locator('[aria-busy]').first().waitFor({ state: 'detached' })
  await page.locator('main h1, main h2').first().waitFor()
}

export const scrollWidth = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth')

/** Goes on when the page listens for changes: what happens from now on reaches it. */
export function listening(page: Page): Promise<unknown> {
  return page.waitForResponse((response) =>
    (response.headers()['content-type'] ?? '').startsWith('text/event-stream'),
  )
}
