/** What was searched for lately, on this machine only. */
const KEY = 'minutegraph.searches'
const MOST = 8

export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Words that go on from the latest ones take their place: typing on is one search. */
export function rememberSearch(words: string): void {
  const others = recentSearches().filter((each) => each !== words && !words.startsWith(each))
  try {
    localStorage.setItem(KEY, JSON.stringify([words, ...others].slice(0, MOST)))
  } catch {
    // Without storage there is no list.
  }
}
