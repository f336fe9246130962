import type { ReferenceMention } from '../src/domain/minutes.js'
import { withoutTail } from './trimming.js'

const URL_SHAPE = /https?:\/\/[^\s<>"'`|\\^{}[\]]+/g
const LINK = /\[([^[\]]{0,300})\]\(\s*<?(https?:\/\/[^\s<>()]+)/g
const FORGE =
  /^https?:\/\/(?:www\.)?(?:github\.com|codeberg\.org|gitea\.com)\/([\w.-]+)\/([\w.-]+)\/(issues|pull|pulls)\/(\d+)/i
const GITLAB = /^https?:\/\/gitlab\.[\w.-]+\/([\w./-]{1,200}?)\/-\/(issues|merge_requests)\/(\d+)/i
const SHORT = /(?<![\w/.#&[-])([A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)?)\/?#(\d{1,6})\b/g

/** Issues, pull requests and documents that `text` (raw Markdown) names, each once, in order. */
export function referencesIn(text: string): ReferenceMention[] {
  if (!text.includes('#') && !text.includes('://')) return []
  const found = new Map<string, ReferenceMention>()
  const add = (reference: ReferenceMention): void => {
    if (!found.has(reference.key)) found.set(reference.key, reference)
  }
  const linked: [number, number][] = []
  for (const match of text.matchAll(LINK)) {
    linked.push([match.index, match.index + match[0].length])
    add(referenceFrom(match[2] ?? '', (match[1] ?? '').trim()))
  }
  const inLink = (at: number): boolean => linked.some(([start, end]) => at >= start && at < end)
  for (const match of text.matchAll(URL_SHAPE)) {
    if (!inLink(match.index)) add(referenceFrom(withoutTail(match[0], '.,;:!?)*_'), ''))
  }
  for (const match of text.matchAll(SHORT)) {
    if (inLink(match.index)) continue
    const key = `${(match[1] ?? '').toLowerCase()}#${match[2] ?? ''}`
    const known = [...found.keys()].some((other) => other === key || other.endsWith(`/${key}`))
    if (!known) add({ kind: 'issue', key, url: null, label: match[0] })
  }
  return [...found.values()]
}

/** What a URL's shape tells; `label` is the link's words, '' where it stands bare. */
function referenceFrom(url: string, label: string): ReferenceMention {
  const forge = FORGE.exec(url)
  if (forge) {
    const key = `${forge[1] ?? ''}/${forge[2] ?? ''}#${forge[4] ?? ''}`.toLowerCase()
    return {
      kind: forge[3]?.toLowerCase() === 'issues' ? 'issue' : 'pull-request',
      key,
      url,
      label: label || key,
    }
  }
  const gitlab = GITLAB.exec(url)
  if (gitlab) {
    const key = `${gitlab[1] ?? ''}#${gitlab[3] ?? ''}`.toLowerCase()
    return { kind: gitlab[2] === 'issues' ? 'issue' : 'pull-request', key, url, label: label || key }
  }
  const key = withoutNoise(url)
  return { kind: 'document', key, url, label: label || key }
}

/** The URL without fragment, tracking and view parameters. */
function withoutNoise(url: string): string {
  const [beforeFragment = url] = url.split('#', 1)
  const [path = beforeFragment, query] = beforeFragment.split('?', 2)
  const kept = (query ?? '')
    .split('&')
    .filter((part) => part !== '' && !/^(utm_\w+|view|both|edit|usp|ref|src)(=|$)/.test(part))
  return kept.length > 0 ? `${path}?${kept.join('&')}` : withoutTail(path, '/')
}
