/** What the explorer shows when not all is well, and when the minutes change under it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { listening, noBrowser, openBrowser, openPage, settled } from './browser.js'
import { EXAMPLES, serveExplorer, type ExplorerServer, type Served } from './explorer-server.js'

const DAY = '2025-06-18'
const IMPORT = readFileSync(resolve('queries/import-minutes.graphql'), 'utf8')

async function importInto(server: ExplorerServer, folder: string): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer of-the-page' },
    body: JSON.stringify({ query: IMPORT, variables: { input: { paths: [folder] } } }),
  })
  expect(await response.json()).not.toHaveProperty('errors')
}

describe.skipIf(noBrowser !== null)('the states of the explorer', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  const servers: ExplorerServer[] = []
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    for (const server of servers.splice(0)) await server.close()
  })
  const serve = async (served: Served): Promise<ExplorerServer> => {
    const server = await serveExplorer(served)
    servers.push(server)
    return server
  }
  /** A page whose today is that of the minutes. */
  const dayPage = async (url: string, options = {}) => {
    const watched = await openPage(browser, url, options)
    await watched.page.clock.setFixedTime(`${DAY}T12:00:00`)
    return watched
  }

  it('says which three questions it answers where nothing was imported', async () => {
    const empty = await serve({ folder: null, day: DAY })
    const { page } = await openPage(browser, empty.url)
    await page.goto(empty.url)
    await page.getByText('minutegraph import').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('greets who comes for the first time with three questions of their own minutes, and no second time', async () => {
    const server = await serve({ folder: EXAMPLES, day: DAY })
    const { page } = await dayPage(server.url)
    const greeting = page.getByRole('complementary', { name: 'New here?' })
    await page.goto(server.url)
    await settled(page)
    expect(await greeting.getByRole('link').count()).toBe(3)
    await greeting.getByRole('link', { name: 'still owe?' }).click()
    await page.waitForURL(/q=owner/)
    await page.locator('.item').first().waitFor()
    await page.goto(server.url)
    await settled(page)
    expect(await greeting.count()).toBe(0)

    const { page: another } = await dayPage(server.url)
    await another.goto(server.url)
    await another.getByRole('button', { name: 'Not again' }).click()
    await another.reload()
    await settled(another)
    expect(await another.getByRole('complementary', { name: 'New here?' }).count()).toBe(0)
  })

  it('tells of an import in the background and takes it in without losing the place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minutegraph-live-'))
    cpSync(EXAMPLES, folder, { recursive: true })
    const server = await serve({ folder, day: DAY })
    const { page, complaints } = await dayPage(server.url, { viewport: { width: 1000, height: 420 } })
    const listens = listening(page)
    await page.goto(server.url)
    await settled(page)
    await listens
    // Somewhere in the middle an item is open and has the focus.
    const row = page.locator('.item').nth(9)
    const id = (await row.getAttribute('data-item')) ?? ''
    const same = page.locator(`.item[data-item="${id}"][data-open]`)
    await row.locator('.item-toggle').click()
    await same.locator('.sightings li').first().waitFor()
    await same.scrollIntoViewIfNeeded()
    const before = (await same.boundingBox())?.y ?? 0
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0)
    const items = await page.locator('.item').count()

    writeFileSync(
      join(folder, 'data', '20250618.md'),
      '# Data group 2025-06-18\n\n## Participants\n- @aiko-bell\n\n## Agenda\n### Buoys\n- AI @aiko-bell: count the buoys at the quay\n',
    )
    await importInto(server, folder)
    await page.getByText(/Minutes were read anew \(1 file\)/).waitFor()
    await page.getByText('count the buoys at the quay').waitFor()
    expect(await page.locator('.item').count()).toBe(items + 1)
    const after = (await same.boundingBox())?.y ?? 0
    expect(Math.abs(after - before)).toBeLessThan(4)
    expect(await page.locator('.item-toggle:focus').count()).toBe(1)
    expect(await same.locator('.sightings li').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    rmSync(folder, { recursive: true })
  })

  it('follows an import in many tabs at once, and listens in none that nobody sees', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minutegraph-tabs-'))
    cpSync(EXAMPLES, folder, { recursive: true })
    const server = await serve({ folder, day: DAY })
    const { page: first } = await dayPage(server.url)
    const context = first.context()
    const tabs = [first, ...(await Promise.all([2, 3, 4, 5].map(() => context.newPage())))]
    for (const tab of tabs) {
      const listens = listening(tab)
      await tab.goto(server.url)
      await settled(tab)
      await listens
    }
    /** What a browser does to a tab that another one hides, which it does not do without a screen. */
    const show = (state: 'visible' | 'hidden') =>
      first.evaluate(
        `Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
         document.dispatchEvent(new Event('visibilitychange'))`,
      )
    const letGo = first.waitForEvent('requestfailed', (request) => request.url().endsWith('/graphql'))
    await show('hidden')
    await letGo
    writeFileSync(
      join(folder, 'data', '20250618.md'),
      '# Data group 2025-06-18\n\n## Participants\n- @aiko-bell\n\n## Agenda\n### Buoys\n- AI @aiko-bell: count the buoys at the quay\n',
    )
    await importInto(server, folder)
    for (const tab of tabs.slice(1)) {
      await tab.getByText(/Minutes were read anew \(1 file\)/).waitFor()
      await tab.getByText('count the buoys at the quay').waitFor()
    }
    expect(await first.getByText('count the buoys at the quay').count()).toBe(0)
    await show('visible')
    await first.getByText('count the buoys at the quay').waitFor()
    rmSync(folder, { recursive: true })
  })

  it('keeps its content when the server goes, and goes on with the one that is started anew', async () => {
    const mortal = await serve({ folder: EXAMPLES, day: DAY })
    const { page } = await dayPage(mortal.url)
    const listens = listening(page)
    const pages = page.waitForResponse(/\/decisions-page-/)
    await page.goto(mortal.url)
    await settled(page)
    await Promise.all([listens, pages])
    const rows = await page.locator('.item').count()
    await mortal.close()
    await page.getByText('this page reconnects by itself').waitFor()
    expect(await page.locator('.item').count()).toBe(rows)
    // What was not asked before cannot be answered now, and says so; it comes with the server.
    await page.getByRole('link', { name: 'Decisions' }).click()
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor()
    expect(await violations(page)).toEqual([])
    await serve({
      folder: EXAMPLES,
      day: DAY,
      port: Number(new URL(mortal.url).port),
      pageToken: 'another',
    })
    await page.locator('.register-row').first().waitFor({ timeout: 40_000 })
    await page.locator('.strip').waitFor({ state: 'detached' })
  })

  it('asks for a token where the server refuses the one it has, and takes only a right one', async () => {
    const shy = await serve({ folder: EXAMPLES, day: DAY, pageToken: null, tokens: ['known-to-mira'] })
    const { page } = await dayPage(shy.url)
    await page.goto(shy.url)
    await page.evaluate("sessionStorage.setItem('minutegraph.token', 'of-yesterday')")
    await page.reload()
    const asked = page.getByRole('heading', { name: 'The server asks for a token' })
    await asked.waitFor()
    expect(await violations(page)).toEqual([])
    for (const token of ['a-guess', 'known-to-mira']) {
      await page.getByLabel('Token').fill(token)
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
      await page.locator('.state h2, .item').first().waitFor()
      expect(await asked.isVisible(), token).toBe(token === 'a-guess')
    }
    expect(await page.locator('.item').count()).toBeGreaterThan(0)
  })

  it('draws quiet lines while an answer is slow, then says that it is still being worked on', async () => {
    const server = await serve({ folder: EXAMPLES, day: DAY })
    const { page } = await openPage(browser, server.url)
    await page.clock.install({ time: `${DAY}T12:00:00` })
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/graphql', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(server.url)
    await page.locator('.waiting').waitFor({ state: 'attached' })
    await page.clock.fastForward(400)
    await page.locator('.waiting .bar').first().waitFor()
    expect(await page.getByText('longer than usual').count()).toBe(0)
    await page.clock.fastForward(6000)
    await page.getByText('This takes longer than usual').waitFor()
    expect(await violations(page)).toEqual([])
    letGo()
    await page.locator('.item').first().waitFor()
    expect(await page.locator('.waiting').count()).toBe(0)
  })
})
