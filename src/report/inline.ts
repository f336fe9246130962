/**
 * The words of one line of minutes as far as a report prints them: links, emphasis and code, so that a cut breaks none
 * of them and every format writes its own markup for them. remark reads them; text from minutes is data: what would be
 * HTML or lead nowhere from a mail becomes plain words here, once for all formats.
 */
import type { Delete, Emphasis, InlineCode, Link, Parent, PhrasingContent, Strong, Text } from 'mdast'
import { parseLine } from './markdown.js'

/** A phrase without images, HTML, line breaks, references or links that do more than lead to an address. */
export type Inline = Text | InlineCode | InlineHolder

type InlineHolder = Holding<Link> | Holding<Strong> | Holding<Emphasis> | Holding<Delete>

interface InlineChildren {
  children: Inline[]
}

type Holding<Node extends Parent> = Omit<Node, 'children'> & InlineChildren

/** Characters. Longer lines are nobody's prose: they stay plain words, as reading marks takes more than linear time. */
export const LONGEST = 4000

/** The words of `text` on one line, with their markup understood. */
export function parseInline(text: string): readonly Inline[] {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > LONGEST ? [{ type: 'text', value: line }] : harmless(parseLine(line))
}

function harmless(nodes: readonly PhrasingContent[]): Inline[] {
  return joined(nodes.flatMap((node) => harmlessNode(node)))
}

function harmlessNode(node: PhrasingContent): readonly Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node]
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ ...node, children: harmless(node.children) }]
    case 'link': {
      const children = harmless(node.children)
      // Only what leads somewhere from a mail or a forge stays a link: a path beside the minutes does not.
      return isSafeUrl(node.url) ? [{ type: 'link', url: node.url, children }] : children
    }
    case 'image':
      return [{ type: 'text', value: node.alt ?? '' }]
    case 'html':
      return [{ type: 'text', value: wordsOfHtml(node.value) }]
    case 'linkReference':
      return harmless(node.children)
    case 'break':
    case 'footnoteReference':
    case 'imageReference':
      return []
  }
}

/** A tag is shown as it was written, but for line breaks and comments, which nobody was meant to read. */
function wordsOfHtml(html: string): string {
  if (html.startsWith('<!--')) return ''
  return /^<br\s*\/?>$/i.test(html) ? ' ' : html
}

/** Whether an address leads somewhere and does nothing else. */
function isSafeUrl(url: string): boolean {
  return /^(https?|mailto):/i.test(url) && URL.canParse(url)
}

function joined(nodes: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + node.value }
    } else result.push(node)
  }
  return result
}
