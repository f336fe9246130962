import type { ReferenceMention } from '../../src/domain/minutes.js'

const LINK = /\bhttps?:\/\/[^\s<>"'`|)\]]{3,2000}/g
const SHORT = /(?:^|[\s(])((?:[A-Za-z0-9][\w.-]{0,60}\/)?[A-Za-z][\w.-]{1,60}#\d{1,7})\b/g
const ON_A_FORGE = /^https?:\/\/[^/]{1,100}\/(.{1,200}?)\/(?:-\/)?(issues|pull|merge_requests)\/(\d{1,9})\b/

/** Linked issues, pull requests and documents of some words, each once, in their order. */
export function referencesFrom(words: string): ReferenceMention[] {
  const found = new Map<string, ReferenceMention>()
  for (const [written] of words.matchAll(LINK)) {
    const url = written.replace(/[.,;:!?]+$/, '')
    const forge = ON_A_FORGE.exec(url)
    const plain = url.replace(/[?#].*$/, '').replace(/\/$/, '')
    const key = forge ? `${forge[1] ?? ''}#${forge[3] ?? ''}`.toLowerCase() : plain
    const kind = !forge ? 'document' : forge[2] === 'issues' ? 'issue' : 'pull-request'
    if (!found.has(key)) found.set(key, { kind, key, url: plain, label: key })
  }
  for (const match of words.matchAll(SHORT)) {
    const key = (match[1] ?? '').toLowerCase()
    if (!found.has(key)) found.set(key, { kind: 'issue', key, url: null, label: match[1] ?? key })
  }
  return [...found.values()]
}
