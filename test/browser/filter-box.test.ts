/** The filter box of the open items in a real browser: typing, completing, and filtering by a click. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser, openPage, settled } from './browser.js'
import { EXAMPLES, serveExplorer, type ExplorerServer } from './explorer-server.js'

const DAY = '2025-06-18'

describe.skipIf(noBrowser !== null)('the filter box', { timeout: 120_000 }, () => {
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

  it('completes names in the filter box by keys', async () => {
    const { page } = await open('/')
    const box = page.getByRole('combobox')
    await box.focus()
    await page.keyboard.type('gro')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await box.inputValue()).toBe('group:')
    await page.keyboard.type('sta')
    await page.getByRole('option', { name: 'stations' }).waitFor()
    // Up from none is the last one, and down from there the first.
    await page.keyboard.press('ArrowUp')
    expect(await page.getByRole('option').last().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL(/group%3Astations/)
    // The space that a completion ends with is nobody's word.
    await page.waitForTimeout(400)
    expect(new URL(page.url()).searchParams.get('q')).toBe('group:stations')
  })

  it('keeps the list, its opened rows and its place while a filter is typed', async () => {
    const { page } = await open('/')
    const rows = await page.locator('.item').count()
    const opened = page.locator('.item').last()
    const id = (await opened.getAttribute('data-item')) ?? ''
    const same = page.locator(`.item[data-item="${id}"][data-open]`)
    await opened.locator('.item-toggle').click()
    await same.locator('.sightings li').first().waitFor()
    const group = await opened.locator('.item-group').innerText()
    await page.getByRole('combobox').focus()
    await page.keyboard.type('group:')
    await page.waitForTimeout(500)
    expect(await page.locator('.item').count()).toBe(rows)
    await page.keyboard.type(group.slice(0, 2))
    await page.waitForTimeout(500)
    expect(await page.getByText('Nothing found').count()).toBe(0)
    expect(await page.locator('.item').count()).toBe(rows)
    // A slow answer: what was there stays.
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.keyboard.type(`${group.slice(2)} `)
    await page.locator('.shown[aria-busy]').waitFor()
    expect(await page.locator('.item').count()).toBe(rows)
    await settled(page)
    expect(await page.locator('.item').count()).toBeLessThan(rows)
    expect(await same.count()).toBe(1)
  })

  it('narrows to what stands under a heading by a click, and widens again', async () => {
    const { page } = await open('/?by=group')
    const groups = page.locator('.fold-head[data-by="group"]')
    const before = await groups.count()
    const name = await groups.first().locator('h2').innerText()
    await groups.first().hover()
    await page.getByRole('button', { name: `only ${name}` }).click()
    await page.waitForURL((url) => url.searchParams.get('q') === `group:${name}`)
    await settled(page)
    expect(await groups.locator('h2').allInnerTexts()).toEqual([name])
    await page.getByRole('button', { name: `only ${name}`, pressed: true }).click()
    await page.waitForURL((url) => !url.searchParams.has('q'))
    await settled(page)
    expect(await groups.count()).toBe(before)
  })

  it('keeps what is typed on at once after a completion was taken', async () => {
    const { page } = await open('/')
    const box = page.getByRole('combobox')
    await box.focus()
    await page.keyboard.type('gro')
    await page.keyboard.press('ArrowDown')
    // Both keys within one frame, as no driver of a browser could press them.
    const after = await box.evaluate(async (input: HTMLInputElement) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      await Promise.resolve()
      const caret = input.selectionStart ?? 0
      input.setRangeText('s', caret, caret, 'end')
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      const frame = () => new Promise((next) => requestAnimationFrame(next))
      await frame()
      await frame()
      return { value: input.value, caret: input.selectionStart }
    })
    expect(after).toEqual({ value: 'group:s', caret: 'group:s'.length })
  })
})
