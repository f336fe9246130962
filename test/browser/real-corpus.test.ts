/** The explorer over real minutes, where they lie beside the project: nothing of their words is told here. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser, openPage, scrollWidth, settled } from './browser.js'
import { serveExplorer, type ExplorerServer } from './explorer-server.js'

const CORPUS = resolve('../shared/corpora/SovereignCloudStack__minutes')
const DAY = '2024-06-30'
const absent = noBrowser ?? (existsSync(CORPUS) ? null : `there are no real minutes at ${CORPUS}`)
if (absent !== null) process.stderr.write(`Browser tests on real minutes are skipped: ${absent}\n`)

/** Where the first link to one thing of a kind leads. */
async function firstLink(page: Page, kind: string): Promise<string> {
  return (await page.locator(`main a[href^="/${kind}/"]`).first().getAttribute('href')) ?? ''
}

describe.skipIf(absent !== null)('the explorer on real minutes', { timeout: 240_000 }, () => {
  let browser: Browser
  let server: ExplorerServer
  beforeAll(async () => {
    browser = await openBrowser()
    server = await serveExplorer({ folder: CORPUS, day: DAY })
  }, 240_000)
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

  it('shows every page without a fault, and none wider than a narrow window', async () => {
    const { page, complaints } = await open('/')
    const paths = ['/', '/?q=is%3Astale', '/decisions', '/report', '/search?q=release']
    for (const [list, kind] of [
      ['/topics', 'topic'],
      ['/people?order=meetings', 'person'],
      ['/groups', 'group'],
      ['/meetings', 'meeting'],
    ] as const) {
      await page.goto(server.url + list)
      paths.push(list, await firstLink(page, kind))
    }
    const faults: string[] = []
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(server.url + path)
      await settled(page)
      await page.setViewportSize({ width: 320, height: 700 })
      const width = await scrollWidth(page)
      if (width > 320) faults.push(`${path} is ${width} px wide`)
      faults.push(...complaints.splice(0).map((complaint) => `${path}: ${complaint}`))
    }
    expect(faults).toEqual([])
  })

  it('draws of hundreds of items only those near the window, down to the last', async () => {
    const { page } = await open('/?q=is%3Astale&by=age')
    const row = page.locator('[aria-setsize]')
    const size = Number(await row.first().getAttribute('aria-setsize'))
    expect(size).toBeGreaterThan(200)
    expect(await row.count()).toBeLessThan(150)
    await page.keyboard.press('End')
    await page.locator(`[aria-posinset="${size}"]`).waitFor()
    expect(await row.count()).toBeLessThan(150)
  })

  it('tells a topic whole, with what is in force, and leads from a line to its meeting', async () => {
    const { page } = await open('/topics')
    await page.locator('.sparkline').first().waitFor()
    await page.locator('main a[href^="/topic/"]').first().click()
    await page.locator('.chapter').first().waitFor()
    const told = (): Promise<string[]> =>
      page.evaluate("[...document.querySelectorAll('.chapter-head time')].map((time) => time.dateTime)")
    const summary = await page.locator('.page-head p').first().innerText()
    expect(Number(/(\d+) entries/.exec(summary)?.[1])).toBeGreaterThan(30)
    expect(await page.locator('.now .now-row').count()).toBeGreaterThan(0)
    const days = await told()
    expect(days).toEqual([...days].sort())
    await page.locator('.chapter .source-place').first().click()
    await page.waitForURL(/\/meeting\/.*line=/)
    await page.locator('[data-told]').first().waitFor()
  })

  it('reports a group and gives its next agenda', async () => {
    const { page } = await open('/groups')
    const group = decodeURIComponent((await firstLink(page, 'group')).slice('/group/'.length))
    await page.goto(`${server.url}/report?group=${encodeURIComponent(group)}`)
    await settled(page)
    await page.getByRole('button', { name: 'Copy as Markdown' }).waitFor()
    expect(await page.locator('.report').innerText()).toContain(group)
  })

  it('finds words in all minutes', async () => {
    const { page } = await open('/search')
    await page.getByRole('searchbox').fill('release')
    await page.locator('.found a').first().waitFor()
    expect(await page.locator('.found a').count()).toBeGreaterThan(10)
  })
})
