// Prints how fast the explorer is, in milliseconds: `node test/browser/measure-explorer.mjs FOLDER DAY [SLOWDOWN]`. It
// needs the built program and a browser; the folder is imported into memory first. Waiting times of a busy machine are worth nothing;
// the work of the page's thread is processor time, and holds there too.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'

const [folder = 'examples/minutes', day = '2025-06-18', slowdown = '4'] = process.argv.slice(2)
const RUNS = 5
const options = {
  day,
  port: 0,
  folder: resolve(folder),
  webFolder: resolve('dist/web'),
  pageToken: 'of-the-page',
  tokens: [],
}
const server = spawn(
  process.execPath,
  [resolve('test/browser/serve-explorer.mjs'), JSON.stringify(options)],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
const [line] = await once(server.stdout, 'data')
const url = String(line).trim()
const browser = await chromium.launch({
  executablePath: process.env['MINUTEGRAPH_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})

/** A page on a slowed-down processor, with an empty cache. */
async function slowPage() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.clock.setFixedTime(`${day}T12:00:00`)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(slowdown) })
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  return { context, page, work }
}

/** From the request of the page until `selector` is drawn and the main thread answers. */
async function usable(path, selector) {
  const times = []
  const works = []
  for (let run = 0; run < RUNS; run += 1) {
    const { context, page, work } = await slowPage()
    await page.addInitScript((wanted) => {
      const look = () => {
        if (document.querySelector(wanted)) setTimeout(() => (globalThis.usableAfter ??= performance.now()))
        else requestAnimationFrame(look)
      }
      look()
    }, selector)
    await page.goto(url + path)
    const time = await page.waitForFunction(() => globalThis.usableAfter)
    works.push(await work())
    times.push(await time.jsonValue())
    await context.close()
  }
  const inOrder = (list) => list.sort((a, b) => a - b)
  return { times: inOrder(times), works: inOrder(works) }
}

const median = (times) => Math.round(times[Math.floor(times.length / 2)] ?? 0)

console.log(`${folder} as of ${day}, processor slowed down ${slowdown} times, median of ${RUNS} (slowest)`)
for (const [path, selector] of [
  ['/', '.item, .state'],
  ['/?q=is%3Astale', '.item, .state'],
  ['/topics', '.topic-row'],
  ['/decisions', '.register-row, .state'],
]) {
  const { times, works } = await usable(path, selector)
  console.log(
    `usable ${path.padEnd(20)} ${String(median(times)).padStart(6)} (${Math.round(times.at(-1))}), work of the page ${median(works)}`,
  )
}

{
  // Open, done, dropped and stale items in one list, scrolled by the wheel.
  const { page } = await slowPage()
  const every = ['open', 'stale', 'suggested', 'unlisted', 'done', 'dropped']
    .map((each) => `is:${each}`)
    .join(' ')
  await page.goto(`${url}/?q=${encodeURIComponent(every)}`)
  await page.locator('.item').first().waitFor()
  const rows = Number(await page.locator('[aria-setsize]').first().getAttribute('aria-setsize'))
  const gaps = await page.evaluate(async () => {
    const frames = []
    let before = performance.now()
    const end = document.documentElement.scrollHeight - innerHeight
    for (let frame = 0; frame < 240 && scrollY < end; frame += 1) {
      scrollBy(0, 200)
      await new Promise((drawn) => requestAnimationFrame(drawn))
      const now = performance.now()
      frames.push(now - before)
      before = now
    }
    return frames.sort((a, b) => a - b)
  })
  const at = (share) => Math.round(gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))] ?? 0)
  console.log(
    `scrolling ${rows} rows, 200 px a frame: median frame ${at(0.5)}, 95 % within ${at(0.95)}, longest ${at(1)}`,
  )
}

{
  const { page } = await slowPage()
  await page.goto(`${url}/search`)
  await page.getByRole('searchbox').waitFor()
  const answers = []
  page.on('response', (response) => {
    if (
      response.url().endsWith('/graphql') &&
      response.request().postDataJSON()?.operationName?.includes('Search')
    )
      answers.push(response.request().timing().responseStart)
  })
  for (const words of ['release', 'open day', 'plan for the next meeting', 'status', 'who pays']) {
    await page.getByRole('searchbox').fill(words)
    await page.waitForResponse((response) => response.url().endsWith('/graphql'))
    await page.locator('[aria-busy]').first().waitFor({ state: 'detached' })
  }
  answers.sort((a, b) => a - b)
  console.log(`search answers: median ${median(answers)}, slowest ${Math.round(answers.at(-1) ?? 0)}`)
}

await browser.close()
server.kill('SIGKILL')
