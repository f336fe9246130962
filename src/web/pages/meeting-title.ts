interface Titled {
  readonly title: string | null
  readonly groupName: string
}

/** What every title of minutes may say. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['minutes', 'meeting', 'notes', 'the', 'from', 'for', 'and'])

const NAMES_OF_DAYS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  )

/** Whether a meeting's title has words beyond its group and its day, which stand beside it anyway. */
export function tellsMore({ title, groupName }: Titled): boolean {
  if (title === null) return false
  const group = new Set(wordsOf(groupName))
  return wordsOf(title).some(
    (word) => /\p{L}{3}/u.test(word) && !group.has(word) && !EMPTY_WORDS.has(word) && !isNameOfDay(word),
  )
}

/** "tuesday", "tue", "feb": the beginning of the name of a weekday or month is enough. */
function isNameOfDay(word: string): boolean {
  return NAMES_OF_DAYS.some((name) => name.startsWith(word))
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
