/** "**33.1** — words", "33.1: words", "**Action 33.2.** words": numbered lists of tasks and decisions. */
const NUMBER =
  /^[\s|*_(]{0,6}(?:(?:action(?: item)?|decision|resolution)s?\s{1,3})?#?(?!\d{4}-\d\d-\d\d)\d{1,4}(?:[.-]\d{1,4}){1,3}[.)]?[*_]{0,3}(?:\s{0,3}[—–:|.)-]{1,2}|[*_]{2}|\s|$)[\s*_:]{0,6}/i

/** `words` without the number that they have in a list, emphasis and dash behind it included. */
export function withoutItemNumber(words: string): string {
  const match = NUMBER.exec(words)
  return match ? words.slice(match[0].length) : words
}

/** Whether `words` are a number of an entry and nothing else, as in the first cell of a row. */
export function isItemNumber(words: string): boolean {
  return /^[\s*_#(]{0,6}\d{1,4}(?:[.-]\d{1,4}){0,3}[.)]?[\s*_]{0,6}$/.test(words)
}

/** The meeting's part of an entry's number: 33 of "**33.1**", "ACTION 33.1:"; null where there is none. */
export function meetingNumberOf(words: string): number | null {
  const number = NUMBER.exec(words)?.[0].match(/\d{1,4}(?=\.\d{1,3}(?![\d-]))/)?.[0]
  return number === undefined ? null : Number(number)
}
