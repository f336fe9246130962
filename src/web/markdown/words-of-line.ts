const MARKS = /^\s*(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6})\s+)*(?:\[[ xX]\]\s+)?/

/** A line of minutes without what makes it a list item, task, quote or heading: its words. */
export function wordsOfLine(line: string): string {
  return line.replace(MARKS, '')
}
