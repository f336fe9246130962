import { plainTitle } from '../structure/plain-text.js'
import { plainWords } from './phrases.js'

/** A title as the words and numbers that tell whether another says the same. */
export interface TitleWords {
  /** The whole of it, in plain words, numbers of versions and issues included. */
  readonly whole: string
  readonly words: ReadonlySet<string>
  /** `#12` and the numbers of linked issues and pull requests. */
  readonly numbers: ReadonlySet<string>
}

const NO_MATTER = new Set(
  'the and for of on to in with from an update updates discussion issue issues pull request requests pr prs'.split(
    ' ',
  ),
)
const SPELT_OUT: Readonly<Record<string, readonly string[]>> = { wg: ['working', 'group'] }
const NUMBER = /(?:#|\/(?:issues|pull|pulls|merge_requests)\/)(\d{1,6})\b/g
/** So much of the shorter title has to stand in the other one, two words at least. */
const SHARED = 0.8

export function titleWords(title: string): TitleWords {
  const plain = plainWords(plainTitle(title).replace(/#\d+/g, ' ')).split(' ')
  const words = plain
    .filter((word) => word.length > 1 && !NO_MATTER.has(word))
    .flatMap((word) => SPELT_OUT[word] ?? [word.length > 4 ? word.replace(/s$/, '') : word])
  return {
    whole: plainWords(plainTitle(title)),
    words: new Set(words),
    numbers: new Set(Array.from(title.matchAll(NUMBER), (match) => match[1] ?? '')),
  }
}

/** How much alike two titles are, 0 … 1; 0 where they tell of different things. */
function likeness(a: TitleWords, b: TitleWords): number {
  if ([...a.numbers].some((number) => b.numbers.has(number))) return 1
  const [shorter, longer] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  const shared = [...shorter].filter((word) => longer.has(word)).length
  const isPart = shared > 0 && shared === shorter.size
  if (!isPart && (shared < 2 || shared < shorter.size * SHARED)) return 0
  return shared / longer.size
}

/** Whether one of the titles says the same. */
export function isRestated(title: TitleWords, others: readonly TitleWords[]): boolean {
  return others.some((other) => likeness(title, other) > 0)
}

/**
 * Of `titles`, those that say the same as one of `others` or as one before them: their places. Each of `others` is
 * restated once, by the title most like it.
 */
export function restatements(
  titles: readonly TitleWords[],
  others: readonly TitleWords[],
): ReadonlySet<number> {
  const pairs = titles.flatMap((title, place) =>
    others.map((other) => ({ place, other, alike: likeness(title, other) })).filter(({ alike }) => alike > 0),
  )
  const restated = new Set<number>()
  const taken = new Set<TitleWords>()
  for (const { place, other } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (restated.has(place) || taken.has(other)) continue
    restated.add(place)
    taken.add(other)
  }
  const before = new Set<string>()
  for (const [place, { whole, words }] of titles.entries()) {
    if (words.size > 0 && before.has(whole)) restated.add(place)
    before.add(whole)
  }
  return restated
}
