/**
 * The reader of Markdown is nearly half of all script that the first page would need: it comes behind the page, and
 * words are shown without their marks until it is there.
 */
import { signal } from '@preact/signals'
import type { Root } from 'mdast'

export const markdownReader = signal<((text: string) => Root) | null>(null)

let coming: Promise<void> | null = null

export function loadMarkdownReader(): Promise<void> {
  coming ??= import('./parse-markdown.js').then(
    ({ parseMarkdown }) => {
      markdownReader.value = parseMarkdown
    },
    () => {
      // Without the server words stay without marks; the next text that needs it asks again.
      coming = null
    },
  )
  return coming
}
