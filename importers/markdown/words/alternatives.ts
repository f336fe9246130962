/** A regular expression's source for any of the words, the longest first; a space stands for any white space. */
export function anyOf(words: readonly string[]): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/ /g, String.raw`\s{1,3}`)
        .replace(/'/g, "['’]"),
    )
  return `(?:${sources.join('|')})`
}
