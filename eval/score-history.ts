import type { ListedItem, TopicList } from './topic-lists.js'

/** An agenda item of a history. */
export interface ShownItem {
  readonly file: string
  readonly line: number
}

/** Shares from 0 to 1. */
export interface HistoryScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly missed: readonly ListedItem[]
  readonly spurious: readonly ShownItem[]
}

/**
 * Compares a history with a list. What the list calls borderline is wrong to show where it is `counted`, else it is
 * neither right nor wrong.
 */
export function scoreHistory(
  list: TopicList,
  shown: readonly ShownItem[],
  borderline: 'counted' | 'left out',
): HistoryScore {
  const wanted = list.members.filter((member) => member.borderline !== true)
  const missed = wanted.filter((member) => !shown.some((item) => isAt(item, member)))
  const right = shown.filter((item) => list.members.some((member) => isAt(item, member)))
  const spurious = shown.filter(
    (item) =>
      !right.includes(item) &&
      !(borderline === 'left out' && list.borderline.some((place) => isAt(item, place))),
  )
  const precision = share(right.length, right.length + spurious.length)
  const recall = share(wanted.length - missed.length, wanted.length)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, missed, spurious }
}

/** On the line of the listed item, one off at most (lists are made by hand), or on its heading's. */
function isAt(item: ShownItem, listed: ListedItem): boolean {
  const near = (line: number): boolean => Math.abs(item.line - line) <= 1
  return (
    (item.file === listed.file || item.file.endsWith(`/${listed.file}`)) &&
    (near(listed.line) || (listed.underLine !== undefined && near(listed.underLine)))
  )
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
