import type { Inline, InlineStyle } from './inline.js'
import { visibleText } from './inline-cut.js'

const MARKERS: Readonly<Record<InlineStyle, string>> = { strong: '**', emphasis: '*', strike: '~~' }
const TAGS: Readonly<Record<InlineStyle, string>> = { strong: 'strong', emphasis: 'em', strike: 's' }

/** As GitHub-flavoured Markdown, right inside a list item. No raw HTML gets through. */
export function inlineToMarkdown(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return escapeMarkdown(node.text)
        case 'code':
          return codeToMarkdown(node.text)
        case 'link': {
          if (isAddress(node)) return `<${node.url.replaceAll(/[\s<>]/g, encodeURIComponent)}>`
          return `[${inlineToMarkdown(node.children)}](${encodeTarget(node.url)})`
        }
        case 'strong':
        case 'emphasis':
        case 'strike':
          return `${MARKERS[node.kind]}${inlineToMarkdown(node.children)}${MARKERS[node.kind]}`
      }
    })
    .join('')
}

/** As HTML, all text escaped; links keep their address and nothing else. */
export function inlineToHtml(nodes: readonly Inline[], linkAttributes: string): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return escapeHtml(node.text)
        case 'code':
          return `<code>${escapeHtml(node.text)}</code>`
        case 'link': {
          const label = isAddress(node)
            ? escapeHtml(node.url.replace(/^https?:\/\//i, ''))
            : inlineToHtml(node.children, linkAttributes)
          return `<a href="${escapeHtml(node.url)}"${linkAttributes}>${label}</a>`
        }
        case 'strong':
        case 'emphasis':
        case 'strike':
          return `<${TAGS[node.kind]}>${inlineToHtml(node.children, linkAttributes)}</${TAGS[node.kind]}>`
      }
    })
    .join('')
}

/** As plain text: the words; links are named by their words alone, bare addresses stand as they are. */
export function inlineToText(nodes: readonly Inline[]): string {
  return visibleText(nodes)
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Plain words, so that no character of theirs is markup. An underscore within a word is none, and stays readable. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*[\]~|]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?[a-z0-9]{1,32};)/gi, '&amp;')
    .replaceAll('<', '&lt;')
}

/** The address for round brackets: what would end it is written as a percent code. */
export function encodeTarget(url: string): string {
  return url.replaceAll(
    /[\s()<>|\\`"]/g,
    (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

function codeToMarkdown(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = text.startsWith('`') || text.endsWith('`') || text === '' ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

function isAddress(node: Extract<Inline, { kind: 'link' }>): boolean {
  return visibleText(node.children) === node.url
}
