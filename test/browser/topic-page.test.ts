/** A topic's story in a real browser, on the invented examples: as of any day, over any months, and on paper. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser, openPage, settled } from './browser.js'
import { EXAMPLES, serveExplorer, type ExplorerServer } from './explorer-server.js'

const DAY = '2025-06-18'

/** Goes on when no chapter is drawn any more: a long story comes in parts. */
async function wholeStory(page: Page): Promise<void> {
  await page.locator('.chapter').first().waitFor()
  let before = 0
  await expect
    .poll(async () => {
      const now = await page.locator('.chapter').count()
      const same = now === before
      before = now
      return same
    })
    .toBe(true)
}

describe.skipIf(noBrowser !== null)('the page of a topic', { timeout: 240_000 }, () => {
  let browser: Browser
  let server: ExplorerServer
  beforeAll(async () => {
    browser = await openBrowser()
    server = await serveExplorer({ folder: EXAMPLES, day: DAY })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  const open = async (path: string) => {
    const watched = await openPage(browser, server.url)
    await watched.page.clock.setFixedTime(`${DAY}T12:00:00`)
    await watched.page.goto(server.url + path)
    await settled(watched.page)
    return watched
  }

  it('tells a newcomer how a topic came about, and what is in force', async () => {
    const { page } = await open('/topics')
    await page.getByRole('link', { name: 'Solar loggers', exact: true }).click()
    await wholeStory(page)
    expect(
      await page.locator('.now-row', { hasText: 'In force' }).locator('.decision').count(),
    ).toBeGreaterThan(0)
    const told = (): Promise<string[]> =>
      page.evaluate("[...document.querySelectorAll('.chapter time')].map((time) => time.dateTime)")
    const days = await told()
    expect(days.length).toBeGreaterThan(1)
    expect(days).toEqual([...days].sort())
    await page.getByRole('button', { name: 'newest first' }).click()
    await page.waitForURL(/order=newest/)
    await wholeStory(page)
    expect(await told()).toEqual([...days].reverse())
  })

  it('moves the day looked back to by the handle on a topic’s axis, by keys and by hand', async () => {
    const { page } = await open('/topic/Solar%20loggers')
    await wholeStory(page)
    const handle = page.getByRole('slider', { name: 'As of, by month' })
    const chapters = await page.locator('.chapter').count()
    expect(await handle.getAttribute('aria-valuetext')).toBe('today')
    await handle.focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/as-of=2025-01-31/)
    await settled(page)
    // The handle still has the focus, and the months to come are still there to go back to.
    expect(await page.locator('.as-of-handle:focus').getAttribute('aria-valuetext')).toBe('31 Jan 2025')
    expect(await page.locator('.chapter').count()).toBeLessThan(chapters)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/as-of=2025-02-28/)
    await page.locator('.month-bar[data-later]').last().waitFor()
    await settled(page)
    const bars = await page.locator('.month-bars').boundingBox()
    const grip = await handle.boundingBox()
    if (!bars || !grip) throw new Error('the axis is not there')
    await page.mouse.move(grip.x + grip.width / 2, grip.y + 5)
    // A page that loads is busy: all that the hand does comes before anything is drawn again.
    const busy = page.evaluate('for (const end = performance.now() + 800; performance.now() < end; );')
    await Promise.all([
      busy,
      page.mouse.down(),
      page.mouse.move(bars.x + bars.width, grip.y + 5),
      page.mouse.up(),
    ])
    await page.waitForURL((url) => !url.searchParams.has('as-of'))
    await settled(page)
    await expect.poll(() => page.locator('.chapter').count()).toBe(chapters)
  })

  it('chooses a span of months by keys, growing to either side', async () => {
    const { page } = await open('/topic/Solar%20loggers')
    await wholeStory(page)
    await page.getByRole('slider', { name: /^Months:/ }).focus()
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.waitForURL(/from=2025-03&to=2025-04/)
    await page.keyboard.press('Shift+ArrowLeft')
    await page.waitForURL(/from=2025-02&to=2025-04/)
    await page.keyboard.press('Shift+ArrowRight')
    await page.waitForURL(/from=2025-03&to=2025-04/)
  })

  it('keeps a story when the server goes while another day is asked for, and says that one begins later', async () => {
    const { page } = await open('/topic/Solar%20loggers?as-of=2019-12-31')
    await page.getByText('its history begins later').waitFor()
    await page.getByRole('link', { name: 'Look as of today' }).click()
    await wholeStory(page)
    const chapters = await page.locator('.chapter').count()
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('slider', { name: 'As of, by month' }).focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/as-of=2025-01-31/)
    await page.getByText('this page reconnects by itself').waitFor()
    expect(await page.locator('.chapter').count()).toBe(chapters)
  })

  it('says on paper as of which day it stands, and shows answers there', async () => {
    const { page } = await open('/topic/Solar%20loggers')
    await wholeStory(page)
    const onPaper = page.locator('.only-print')
    expect(await onPaper.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await onPaper.innerText()).toBe('as of 18 Jun 2025')
    const answers = page.locator('.fact details')
    expect(await answers.count()).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.fact details:not([open])').count()).toBe(0)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    await expect.poll(() => page.locator('.fact details[open]').count()).toBe(0)
  })
})
