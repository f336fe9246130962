/** What can be told of Markdown without reading it: small, because the first page needs it. */

/** Longer notes are shown up to here: reading Markdown takes more than linear time in hostile texts. */
export const LONGEST_NOTES = 40_000

const SAFE = /^(https?:|mailto:)/i

/** The link's target where following it is harmless, else null. */
export function safeHref(url: string): string | null {
  const trimmed = url.trim()
  return SAFE.test(trimmed) ? trimmed : null
}

/** Whether a short text has nothing that Markdown would read as more than words. */
export function isPlain(text: string): boolean {
  return !/[*_`[\]<>~\\&\n]|:\/\/|www\.|@/.test(text)
}

/** The words, roughly, of a line whose Markdown is not read yet: links by their words, no marks. */
export function roughWords(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*`~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
}
