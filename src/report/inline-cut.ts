import { toString } from 'mdast-util-to-string'
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
  if (node.type === 'text') {
    const text = cutText(node.value, left, alone)
    return text === '' ? null : { type: 'text', value: text }
  }
  if (node.type === 'inlineCode') {
    return alone ? { type: 'inlineCode', value: cutText(node.value, left, true) } : null
  }
  if (isAddress(node) && !alone) return null
  const children = [...firstWords(node.children, left)]
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
  if (!last) return [{ type: 'text', value: ELLIPSIS }]
  if (last.type !== 'text') return [...nodes, { type: 'text', value: ` ${ELLIPSIS}` }]
  const text = last.value.replace(/[\s,;:(–—-]{1,20}$/u, '')
  if (text === '' && nodes.length > 1) return withEllipsis(nodes.slice(0, -1))
  return [
    ...nodes.slice(0, -1),
    { type: 'text', value: text.endsWith(ELLIPSIS) ? text : `${text} ${ELLIPSIS}` },
  ]
}

/** A bare address: a link whose words are where it leads. */
export function isAddress(node: Inline): boolean {
  return node.type === 'link' && visibleText([node]) === node.url
}

export function visibleText(nodes: readonly Inline[]): string {
  return toString(nodes)
}

function visibleLength(nodes: readonly Inline[]): number {
  return visibleText(nodes).length
}
