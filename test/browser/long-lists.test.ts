/** Thousands of items and hundreds of entries, from invented minutes made for it: only what is near the window costs anything. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser, openPage, settled } from './browser.js'
import { serveExplorer, type ExplorerServer } from './explorer-server.js'

const DAY = '2025-06-12'
const GROUPS = 10
const ITEMS_OF_GROUP = 210
const MEETINGS_OF_HISTORY = 130
const SETTLED = 60
const OVERDUE = 9

const VERBS = ['paint', 'count', 'order', 'repair', 'label', 'move', 'survey']
const THINGS = ['masts', 'buoys', 'lamps', 'ropes', 'charts', 'pumps', 'radios', 'anchors', 'sails', 'crates']

function task(number: number): string {
  const verb = VERBS[number % VERBS.length] ?? ''
  const thing = THINGS[Math.floor(number / VERBS.length) % THINGS.length] ?? ''
  return `${verb} the ${thing} of pier ${number}`
}

/** Ten groups that met yesterday and took over two thousand action items, and one that speaks of one thing for years. */
function writeMinutes(folder: string): void {
  for (let group = 0; group < GROUPS; group += 1) {
    mkdirSync(join(folder, `crew-${group}`))
    const items = Array.from(
      { length: ITEMS_OF_GROUP },
      (_, index) => `- AI @sailor-${index % 9}: ${task(group * ITEMS_OF_GROUP + index)}`,
    )
    const head = `# Crew ${group} 2025-06-11\n\n## Participants\n- @sailor-1\n\n## Agenda\n### Piers\n`
    writeFileSync(join(folder, `crew-${group}`, '20250611.md'), `${head}${items.join('\n')}\n`)
  }
  mkdirSync(join(folder, 'harbour'))
  const kept = [
    ...Array.from({ length: SETTLED }, (_, index) => `- AI @harbour-master: empty locker ${index} - done`),
    ...Array.from(
      { length: OVERDUE },
      (_, index) => `- AI @bo: mend fender ${index} by 2025-06-${String(index + 2).padStart(2, '0')}`,
    ),
  ]
  writeFileSync(
    join(folder, 'harbour', '20250601.md'),
    `# Harbour 2025-06-01\n\n## Participants\n- @bo\n\n## Agenda\n### Lockers\n${kept.join('\n')}\n`,
  )
  mkdirSync(join(folder, 'lighthouse'))
  for (let week = 0; week < MEETINGS_OF_HISTORY; week += 1) {
    const day = new Date(Date.UTC(2022, 11, 7 + 7 * week)).toISOString().slice(0, 10)
    const text = `# Lighthouse ${day}\n\n## Participants\n- @sailor-2\n\n## Agenda\n### Lamp oil (@sailor-2)\n- barrel ${week} was opened\n- Decision: barrel ${week} is kept dry\n`
    writeFileSync(join(folder, 'lighthouse', `${day}.md`), text)
  }
}

describe.skipIf(noBrowser !== null)('long lists', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-long-'))
  let browser: Browser
  let server: ExplorerServer
  beforeAll(async () => {
    writeMinutes(folder)
    browser = await openBrowser()
    server = await serveExplorer({ folder, day: DAY })
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const open = async (path: string): Promise<Page> => {
    const { page } = await openPage(browser, server.url)
    await page.clock.setFixedTime(`${DAY}T12:00:00`)
    await page.goto(server.url + path)
    await settled(page)
    return page
  }

  it('scroll over two thousand items with little work a frame and few elements', async () => {
    const page = await open('/')
    // The second thousand comes behind the first.
    const rows = page.locator('[aria-setsize]')
    const size = async (): Promise<number> => Number(await rows.first().getAttribute('aria-setsize'))
    await expect.poll(size).toBeGreaterThan(2000)
    const session = await page.context().newCDPSession(page)
    // Processor time of the page's thread: it is the same on a busy machine.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const work = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
    }
    const before = await work()
    const frames = 150
    const most: number = await page.evaluate(`(async () => {
      let most = 0
      for (let frame = 0; frame < ${frames}; frame += 1) {
        scrollBy(0, 200)
        await new Promise((drawn) => requestAnimationFrame(drawn))
        most = Math.max(most, document.querySelectorAll('main *').length)
      }
      return most
    })()`)
    const aFrame = ((await work()) - before) / frames
    process.stderr.write(`Scrolling: ${aFrame.toFixed(1)} ms of work a frame, at most ${most} elements\n`)
    expect(aFrame).toBeLessThan(16)
    expect(most).toBeLessThan(1500)
    await page.keyboard.press('End')
    await page.locator(`[aria-posinset="${await size()}"]`).waitFor()
  })

  it('tell a history of more entries than one answer holds, whole and in order', async () => {
    const page = await open('/topic/Lamp%20oil')
    const entries = MEETINGS_OF_HISTORY * 2
    await page.getByText(`${entries} entries · 1 group · 7 Dec 2022 –`).waitFor()
    const chapters = page.locator('.chapter')
    await expect.poll(() => chapters.count()).toBe(MEETINGS_OF_HISTORY)
    const days: string[] = await page.evaluate(
      "[...document.querySelectorAll('.chapter-head time')].map((time) => time.dateTime)",
    )
    expect(days).toEqual([...days].sort())
    // Of what is in force only the first few stand above the story.
    expect(await page.locator('.now .decision').count()).toBe(3)
  })

  it('are counted whole by a search, whose best of each kind none of another crowds out', async () => {
    const page = await open('/search?q=pier')
    const kind = (title: string) => page.locator('.found-kind', { has: page.getByText(title) })
    expect(await page.locator('.found-kind h2').allInnerTexts()).toEqual(
      expect.arrayContaining([
        `Action items ${GROUPS * ITEMS_OF_GROUP}`,
        expect.stringMatching(new RegExp(`^Agenda items ${GROUPS}$`)),
      ]),
    )
    const items = kind('Action items')
    await items.getByRole('button', { name: '194 more' }).click()
    await items.getByText(`These are the best 200 of ${GROUPS * ITEMS_OF_GROUP}.`).waitFor()
    expect(await items.locator('.found').count()).toBe(200)

    await page.goto(`${server.url}/search?q=barrel`)
    const decisions = kind('Decisions')
    await decisions.getByRole('button', { name: `${MEETINGS_OF_HISTORY - 5} more` }).click()
    await expect.poll(() => decisions.locator('.found').count()).toBe(MEETINGS_OF_HISTORY)
    expect(await decisions.getByText('These are the best').count()).toBe(0)
  })

  it('say what is overdue in a few lines, and lead to all of it', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: `${OVERDUE} overdue` }).waitFor()
    const all = page.getByRole('link', { name: `all ${OVERDUE} overdue` })
    const above = page.locator('[aria-posinset]:has(.all-overdue)')
    // The heading, five items, the way to the others.
    expect(await above.getAttribute('aria-posinset')).toBe('7')
    await all.click()
    await page.waitForURL(/q=is%3Aoverdue/)
    // The list before stays till the answer is there.
    await expect.poll(() => page.locator('.item').count()).toBe(OVERDUE)
  })

  it('of a person lead to all that was settled, and show all that was brought', async () => {
    const page = await open('/person/harbour-master')
    const settled = page.locator('details', { hasText: `Promised and done ${SETTLED}` })
    await settled.locator('summary').click()
    await settled.getByRole('link', { name: `All ${SETTLED}` }).click()
    await page.waitForURL(/q=owner%3Aharbour-master/)
    await page.getByText(`${SETTLED} shown`).waitFor()

    await page.goto(`${server.url}/person/sailor-2`)
    const brought = page.locator('section', { hasText: `Brought ${MEETINGS_OF_HISTORY}` }).locator('li')
    await page.getByRole('button', { name: `${MEETINGS_OF_HISTORY - 30} more` }).click()
    expect(await brought.count()).toBe(MEETINGS_OF_HISTORY)
  })

  it.each([
    ['/decisions', 'decisions', MEETINGS_OF_HISTORY],
    ['/meetings', 'meetings', MEETINGS_OF_HISTORY],
    ['/people', 'people', 9],
    ['/topics', 'topics', 2],
    ['/', 'action items', GROUPS * ITEMS_OF_GROUP],
  ])('of %s come page by page, and say where some did not', async (path, what, least) => {
    const page = await open('/search')
    let fail = true
    await page.route('**/graphql', async (route) => {
      const request = route.request().postDataJSON() as { variables: { first?: number; after?: string } }
      const { first, after } = request.variables
      if (first === undefined) await route.fallback()
      else if (after !== undefined && fail)
        await route.fulfill({ json: { data: null, errors: [{ message: 'The store is busy.' }] } })
      // A thousand of each would be much to write for a test: smaller pages do as well.
      else {
        const variables = { ...request.variables, first: Math.ceil(least / 3) }
        await route.continue({ postData: JSON.stringify({ ...request, variables }) })
      }
    })
    await page.goto(server.url + path)
    const said = page.getByText(new RegExp(`^Only \\d+ of \\d+ ${what} came\\.`))
    await said.waitFor()
    const [here = 0, total = 0] = [...(await said.innerText()).matchAll(/\d+/g)].map(Number)
    expect(total).toBeGreaterThanOrEqual(least)
    expect(here).toBe(Math.ceil(least / 3))
    fail = false
    await said.getByRole('button', { name: 'Ask for the others' }).click()
    await said.waitFor({ state: 'detached' })
    const rows = page.locator('[aria-setsize]')
    await expect
      .poll(async () => Number(await rows.first().getAttribute('aria-setsize')))
      .toBeGreaterThanOrEqual(total)
  })
})
