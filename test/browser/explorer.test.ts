/** The explorer in a real browser, on the invented examples. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { noBrowser, openBrowser, openPage, scrollWidth, settled } from './browser.js'
import { EXAMPLES, serveExplorer, type ExplorerServer } from './explorer-server.js'

const DAY = '2025-06-18'

const PAGES = [
  '/',
  '/?q=is%3Astale&by=group',
  '/?by=topic',
  '/?by=age',
  '/?q=owner%3Anobody-of-this-name',
  '/topics',
  '/people',
  '/groups',
  '/group/stations',
  '/meetings',
  '/decisions',
  '/report',
  '/report?group=stations',
  '/search?q=station',
  '/search?q=zyzzyva',
  '/search',
  '/nowhere',
]

describe.skipIf(noBrowser !== null)('the explorer', { timeout: 240_000 }, () => {
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
  const open = async (path: string, options = {}) => {
    const watched = await openPage(browser, server.url, options)
    await watched.page.clock.setFixedTime(`${DAY}T12:00:00`)
    await watched.page.goto(server.url + path)
    await settled(watched.page)
    return watched
  }
  /** The addresses of one thing of each kind, as the pages link to them. */
  const things = async (page: Page): Promise<string[]> => {
    const found: string[] = []
    for (const [list, kind] of [
      ['/topics', 'topic'],
      ['/people', 'person'],
      ['/meetings', 'meeting'],
    ] as const) {
      await page.goto(server.url + list)
      found.push((await page.locator(`main a[href^="/${kind}/"]`).first().getAttribute('href')) ?? '')
    }
    await page.goto(`${server.url}/`)
    found.push(`/item/${(await page.locator('.item').first().getAttribute('data-item')) ?? ''}`)
    return found
  }

  it('has no fault that axe finds, no script error, no request elsewhere, and fits windows of 320 to 1600 px', async () => {
    const faults: string[] = []
    const { page, complaints } = await open('/')
    for (const path of [...PAGES, ...(await things(page))]) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(server.url + path)
      await settled(page)
      const found = await violations(page)
      // What is there in the dark is there by day: only the colours are others.
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...(await violations(page, ['color-contrast'])))
      for (const width of [320, 768, 1600, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        if ((await scrollWidth(page)) > width) found.push(`scrolls sideways at ${width} px`)
      }
      faults.push(...[...found, ...complaints.splice(0)].map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  it('lets a chair find what somebody owes, close it with a note by keys alone, and undo it', async () => {
    const { page, complaints } = await open('/')
    const owner = await page.locator('.fold-head h2 a').first().innerText()
    const box = page.getByRole('combobox', { name: 'Filter action items' })
    for (let stops = 0; stops < 30 && (await page.locator('[role=combobox]:focus').count()) === 0; stops += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.type(`owner:${owner} `)
    await page.waitForURL(/q=owner/)
    await settled(page)
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('listbox').waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
    expect(await box.inputValue()).toBe(`owner:${owner} `)
    // By its place: an overdue item has two rows.
    const focused = page.locator('[data-key]:has(.item-toggle:focus)')
    await page.keyboard.press('j')
    await focused.waitFor()
    const first = (await focused.getAttribute('data-key')) ?? ''
    const id = (await focused.locator('.item').getAttribute('data-item')) ?? ''
    await page.keyboard.press('j')
    await page.locator(`[data-key]:not([data-key="${first}"]):has(.item-toggle:focus)`).waitFor()
    await page.keyboard.press('k')
    await page.locator(`[data-key="${first}"]:has(.item-toggle:focus)`).waitFor()
    await page.keyboard.press('o')
    await page.locator(`[data-item="${id}"] .sightings li`).first().waitFor()
    await page.keyboard.press('c')
    await page.locator(`[data-item="${id}"] .say-note input:focus`).waitFor()
    await page.keyboard.type('told on the list')
    await page.keyboard.press('Enter')
    await page.locator(`[data-item="${id}"][data-standing="done"]`).first().waitFor()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.keyboard.press('u')
    await page.getByText('Undone.').waitFor()
    await page.locator(`[data-item="${id}"][data-standing="open"]`).first().waitFor()
    // Said to the server, not only on this page: what was taken back stays in the journal. Looked at only now, because
    // the undo waits ten seconds and another page may take longer on a busy machine.
    const other = await open(`/item/${id}`)
    await other.page.locator('.event').first().waitFor()
    expect((await other.page.locator('.event').allInnerTexts()).join('\n')).toContain('told on the list')
    expect(complaints).toEqual([])
  })

  it('gives a chair the report since the last meeting to copy, with the next agenda', async () => {
    const { page } = await open('/report', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByLabel('Group').selectOption('stations')
    await page.waitForURL(/group=stations/)
    await settled(page)
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await page.getByText('Copied').waitFor()
    const copied: string = await page.evaluate('navigator.clipboard.readText()')
    expect(copied).toMatch(/^# /m)
    // The document holds the marks of the block too: only the block itself is the block.
    const block = await page.locator('.next-agenda code').innerText()
    expect(block).toContain('<!-- mg:ai_')
    await page.getByRole('button', { name: 'Copy the block' }).click()
    await expect
      .poll(async () => String(await page.evaluate('navigator.clipboard.readText()')).trim())
      .toBe(block.trim())
  })

  it('keeps what it shows in its address, over reload and back', async () => {
    const { page } = await open('/')
    await page.getByRole('button', { name: 'group', exact: true }).click()
    await page.getByRole('combobox').fill('is:open is:stale')
    await page.keyboard.press('Enter')
    await page.waitForURL(/is%3Astale/)
    await settled(page)
    const rows = await page.locator('.item').count()
    expect(rows).toBeGreaterThan(0)
    await page.reload()
    await settled(page)
    expect(await page.getByRole('combobox').inputValue()).toBe('is:open is:stale')
    expect(await page.locator('.item').count()).toBe(rows)
    await page.locator('.fold-head h2 a').first().click()
    await page.waitForURL(/\/group\//)
    await page.goBack()
    await settled(page)
    expect(await page.locator('.item').count()).toBe(rows)
  })

  it('goes on by j from where an item went that was closed', async () => {
    const { page } = await open('/?by=age')
    const focused = page.locator('[data-key^="age:"]:has(.item-toggle:focus)')
    const wanted = page.locator('[data-key^="age:"]')
    const keys = await page.evaluate<string[]>(
      "[...document.querySelectorAll('[data-key]:has(.item)')].map((row) => row.dataset.key)",
    )
    const [gone, after] = keys.filter((key) => key.startsWith('age:')).slice(2)
    await wanted
      .and(page.locator(`[data-key="${gone}"]`))
      .locator('.item-toggle')
      .focus()
    await page.keyboard.press('c')
    await page.locator('.say-note input:focus').waitFor()
    await page.keyboard.press('Enter')
    // The list is asked for again when nothing is left to undo.
    await page.locator(`[data-key="${gone}"]`).waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await focused.waitFor()
    expect(await focused.getAttribute('data-key')).toBe(after)
  })

  it('finds by / and goes to what was found by arrows', async () => {
    const { page } = await open('/')
    await page.keyboard.press('/')
    await page.getByRole('searchbox').waitFor()
    await page.keyboard.type('station')
    await page.locator('.found a').first().waitFor()
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    // Where one is there already, it goes to the box, and keeps what is in it.
    await page.getByRole('searchbox').blur()
    await page.keyboard.press('/')
    expect(await page.locator('.search-box:focus').inputValue()).toBe('station')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.startsWith('/search'))
  })

  it('shows nothing of the words before where a search gets no answer', async () => {
    const { page } = await open('/search?q=station')
    await page.locator('.found a').first().waitFor()
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { data: null, errors: [{ message: 'The store is busy.' }] } }),
    )
    await page.getByRole('searchbox').fill('logger')
    await page.getByRole('heading', { name: 'There was no answer' }).waitFor()
    expect(await page.locator('.found').count()).toBe(0)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.found a').first().waitFor()
  })

  it('shows its keys by ? and hides them by Escape', async () => {
    const { page } = await open('/')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('leads from a superseded decision to what took its place', async () => {
    const { page } = await open('/decisions?q=is%3Asuperseded')
    const row = page.locator('.register-row').first()
    expect(await row.locator('.register-context').innerText()).toMatch(/(accepted|refused|deferred) then/)
    await row.locator('.supersession a').first().click()
    await page.waitForURL(/\/meeting\/.*line=\d/)
    await page.locator('[data-told]').first().waitFor()
  })

  it('marks the line of a meeting that a link leads to', async () => {
    const { page } = await open('/meeting/stations/2025-03-04?line=41')
    const told = page.locator('[data-told]')
    expect(await told.allInnerTexts()).toEqual([
      'Half of the gauges hold leaves, one holds a family of spiders.',
    ])
    // The title of an item is its own line.
    await page.goto(`${server.url}/meeting/stations/2025-03-04?line=39`)
    await settled(page)
    expect(await told.count()).toBe(1)
    expect(await told.locator('h2').innerText()).toBe('Rain gauges')
  })

  it('says calmly that there is nothing of a name, and leads on', async () => {
    const { page, complaints } = await open('/')
    const faults: string[] = []
    for (const path of [
      '/person/nobody-of-this-name',
      '/topic/nothing%20of%20this%20name',
      '/group/none-of-this-name',
      '/meeting/stations/1999-01-01',
      '/meeting/me_0000000000',
      '/item/ai_0000000000',
      '/nowhere/at/all',
    ]) {
      await page.goto(server.url + path)
      await settled(page)
      await page.setViewportSize({ width: 320, height: 700 })
      if ((await scrollWidth(page)) > 320) faults.push(`${path}: scrolls sideways`)
      if ((await page.locator('main h1').count()) !== 1) faults.push(`${path}: has not one title`)
      if ((await page.locator('main .state a[href]').count()) === 0) faults.push(`${path}: leads nowhere`)
      faults.push(...(await violations(page)).map((fault) => `${path}: ${fault}`))
    }
    expect([...faults, ...complaints]).toEqual([])
  })

  it('says what was looked for where nothing passes the filter, and takes it away by a click', async () => {
    const { page } = await open('/?q=owner%3Anobody-of-this-name')
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor()
    expect(await page.locator('.state').innerText()).toContain('owner:nobody-of-this-name')
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'take the filter away' }).click()
    await page.locator('.item').first().waitFor()
    await page.goto(`${server.url}/search?q=zyzzyva`)
    await settled(page)
    expect(await page.locator('main').innerText()).toContain('zyzzyva')
  })

  it('is as whole with an item open, beside its evidence and while something is said of it', async () => {
    const { page, complaints } = await open('/')
    await page.locator('.item-toggle').first().click()
    await page.locator('.item[data-open] .sightings li').first().waitFor()
    await page.locator('.item[data-open] [data-say="assign"]').click()
    const faults: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      faults.push(...(await violations(page)))
    }
    await page.setViewportSize({ width: 320, height: 700 })
    if ((await scrollWidth(page)) > 320) faults.push('scrolls sideways')
    expect([...faults, ...complaints]).toEqual([])
  })

  it('puts what is overdue on top, with a link to all of it', async () => {
    const { page } = await open('/')
    const overdue = page.locator('.fold-head').first()
    expect(await overdue.locator('h2').innerText()).toBe('Overdue')
    const number = Number(/\d+/.exec(await overdue.innerText())?.[0])
    expect(number).toBeGreaterThan(0)
    const said = page.getByRole('button', { name: `${number} overdue` })
    expect(await page.locator('.item').first().innerText()).toMatch(/ late$/m)
    await said.click()
    await page.waitForURL(/is%3Aoverdue/)
    await settled(page)
    // Where all are overdue, nothing has to be put on top.
    expect(await page.locator('.fold-head h2').allInnerTexts()).not.toContain('Overdue')
    expect(await page.locator('.item .item-due.overdue').count()).toBeGreaterThanOrEqual(number)
  })

  it('shows hostile minutes as the text they are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minutegraph-hostile-'))
    mkdirSync(join(folder, 'data'))
    writeFileSync(
      join(folder, 'data', '20250611.md'),
      [
        '# Data group 2025-06-11',
        '',
        '## Participants',
        '- @mira',
        '',
        '## Agenda',
        '### <img src=x onerror="window.harmed=1"> Archive (@mira)',
        '- <script>window.harmed = 1</script>',
        '- [a link](javascript:window.harmed=1) and ![a picture](https://example.org/p.png)',
        '- <iframe src="https://example.org"></iframe> <svg onload="window.harmed=1">',
        '- AI @mira: <b onclick="window.harmed=1">archive</b> [it](javascript:window.harmed=1)',
        `| ${'a | '.repeat(300)}`,
        `| ${'- | '.repeat(300)}`,
        '',
      ].join('\n'),
    )
    const hostile = await serveExplorer({ folder, day: '2025-06-12' })
    for (const path of [
      '/',
      '/meeting/data/2025-06-11',
      '/topic/Archive',
      '/search?q=archive',
      '/report?group=data',
    ]) {
      const { page, complaints } = await openPage(browser, hostile.url)
      await page.clock.setFixedTime('2025-06-12T12:00:00')
      await page.goto(hostile.url + path)
      await settled(page)
      expect(await page.evaluate('window.harmed'), path).toBeUndefined()
      expect(await page.locator('main :is(script, iframe, img, [onerror], [onclick])').count(), path).toBe(0)
      expect(await page.locator('a[href^="javascript" i]').count(), path).toBe(0)
      expect(complaints, path).toEqual([])
      await page.context().close()
    }
    await hostile.close()
    rmSync(folder, { recursive: true })
  })
})
