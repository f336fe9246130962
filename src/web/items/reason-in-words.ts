import { dayInWords } from '../parts/days.js'

/**
 * Why an item stands as it does, for people: "done: said on 2025-06-02 (closed) in crew/02.md:7" becomes "done: said on
 * 2 Jun 2025 (closed)". The place stands beside it as a link.
 */
export function reasonInWords(reason: string): string {
  return reason.replace(/ in \S+:\d+(?= |$)/g, '').replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dayInWords(day))
}
