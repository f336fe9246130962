import type { Inline } from './inline.js'

const ELLIPSIS = '…'
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * At most `limit` visible characters (UTF-16 code units, the ellipsis not counted), cut between two words. Links,
 * emphasis and code stay whole or are cut within and closed again; nothing is cut where it all fits.
 */
export function cutInline(nodes: readonly Inline[], limit: number): readonly Inline[] {
  return visibleLength(nodes) <= limit ? nodes : withEllipsis(firstWords(nodes, limit))
}

function firstWords(nodes: readonly Inline[], limit: number): readonly Inline[] {
  const kept: Inline[] = []
  let left = limit
  for (const node of nodes) {
    const length = visibleLength([node])
    if (length <= left) {
      kept.push(node)
      left -= length
      continue
    }
    const part = partOf(node, left, kept.length === 0)
    if (part) kept.push(part)
    break
  }
  return kept
}

/** What of a node that is too long fits; code and addresses are cut only where they are all there is. */
function partOf(node: Inline, left: number, alone: boolean): Inline | null {
  if (node.kind === 'text') {
    const text = cutText(node.text, left, alone)
    return text === '' ? null : { kind: 'text', text }
  }
  if (node.kind === 'code') return alone ? { kind: 'code', text: cutText(node.text, left, true) } : null
  const isAddress = node.kind === 'link' && visibleText(node.children) === node.url
  if (isAddress && !alone) return null
  const children = firstWords(node.children, left)
  return visibleLength(children) === 0 ? null : { ...node, children }
}

/** The words that fit; within the first word only where `force` says that there must be something. */
function cutText(text: string, limit: number, force: boolean): string {
  const beyond = text.slice(0, limit + 1)
  const space = beyond.lastIndexOf(' ')
  const words = space < 0 ? '' : beyond.slice(0, space)
  if (words.trim() !== '' || !force) return words
  let cut = ''
  for (const { segment } of graphemes.segment(text.slice(0, limit * 2))) {
    if (cut.length + segment.length > limit) break
    cut += segment
  }
  return cut
}

/** Ends in an ellipsis, without the comma or dash that stood before the cut. */
function withEllipsis(nodes: readonly Inline[]): readonly Inline[] {
  const last = nodes.at(-1)
  if (!last) return [{ kind: 'text', text: ELLIPSIS }]
  if (last.kind !== 'text') return [...nodes, { kind: 'text', text: ` ${ELLIPSIS}` }]
  const text = last.text.replace(/[\s,;:(–—-]{1,20}$/u, '')
  if (text === '' && nodes.length > 1) return withEllipsis(nodes.slice(0, -1))
  return [
    ...nodes.slice(0, -1),
    { kind: 'text', text: text.endsWith(ELLIPSIS) ? text : `${text} ${ELLIPSIS}` },
  ]
}

export function visibleText(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('text' in node ? node.text : visibleText(node.children))).join('')
}

function visibleLength(nodes: readonly Inline[]): number {
  return nodes.reduce(
    (sum, node) => sum + ('text' in node ? node.text.length : visibleLength(node.children)),
    0,
  )
}
