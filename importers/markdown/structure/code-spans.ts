/** What stands between backticks is code: it is shown as it is written. */
const CODE = /(`{1,3})[^`\n]{1,1000}\1(?!`)/g

/** Stand for a code span and its number while the words around it are changed; nobody writes them. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']
const KEPT = /\ue000(\d{1,6})\ue001/g

/** `words` with `change` made outside of code only; a link around code stays one for `change`. */
export function outsideCode(words: string, change: (words: string) => string): string {
  if (!words.includes('`') || words.includes(OPEN)) return change(words)
  const spans: string[] = []
  const masked = words.replace(CODE, (span) => `${OPEN}${spans.push(span) - 1}${CLOSE}`)
  return change(masked).replace(KEPT, (_, at: string) => spans[Number(at)] ?? '')
}

const EXPORTED = /<\/?(?:a|b|i|u|em|strong|span|font|code|p|br|div)(?:\s[^<>]{0,500})?\s?\/?>/gi

/** Without what an exporter left of a page: `<a href=…>words</a>`. */
export function withoutTags(words: string): string {
  return words.includes('<') ? outsideCode(words, (part) => part.replace(EXPORTED, '')) : words
}
