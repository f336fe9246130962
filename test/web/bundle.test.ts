import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const WEB = resolve('dist/web')
const KILOBYTE = 1000

describe('the built explorer', () => {
  const page = readFileSync(join(WEB, 'index.html'), 'utf8')
  const initial = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')

  it('brings at most 130 kB of script for the first page, and not the reader of Markdown', () => {
    expect(initial.length).toBeGreaterThan(0)
    const bytes = initial.reduce((sum, path) => sum + gzipSync(readFileSync(join(WEB, path))).length, 0)
    expect(bytes).toBeLessThan(130 * KILOBYTE)
    expect(readdirSync(join(WEB, 'assets')).some((name) => name.startsWith('parse-markdown-'))).toBe(true)
  })

  it('has a place for the server’s nonce at every script and style, and none written into the page', () => {
    const tags = [...page.matchAll(/<(?:script|style|link rel="stylesheet")[^>]*>/g)].map((match) => match[0])
    expect(tags.length).toBeGreaterThan(1)
    for (const tag of tags) expect(tag).toContain('nonce="__CSP_NONCE__"')
    expect(page).not.toMatch(/<script[^>]*>[^<]/)
    expect(page).toContain('content="__TOKEN__"')
  })

  it('never makes elements from text, and asks nobody but its own server', () => {
    for (const name of readdirSync(join(WEB, 'assets')).filter((each) => each.endsWith('.js'))) {
      const text = readFileSync(join(WEB, 'assets', name), 'utf8')
      expect(text, name).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write/)
    }
  })
})
