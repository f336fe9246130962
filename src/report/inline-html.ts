import { isAddress } from './inline-cut.js'
import type { Inline } from './inline.js'

const TAGS = { strong: 'strong', emphasis: 'em', delete: 's' } as const

/** As HTML, all text escaped; links keep their address and get `linkAttributes`, nothing else. */
export function inlineToHtml(nodes: readonly Inline[], linkAttributes: string): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escapeHtml(node.value)
        case 'inlineCode':
          return `<code>${escapeHtml(node.value)}</code>`
        case 'link': {
          const label = isAddress(node)
            ? escapeHtml(node.url.replace(/^https?:\/\//i, ''))
            : inlineToHtml(node.children, linkAttributes)
          return `<a href="${escapeHtml(node.url)}"${linkAttributes}>${label}</a>`
        }
        case 'strong':
        case 'emphasis':
        case 'delete':
          return `<${TAGS[node.type]}>${inlineToHtml(node.children, linkAttributes)}</${TAGS[node.type]}>`
      }
    })
    .join('')
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
