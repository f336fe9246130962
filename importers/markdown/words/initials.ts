/** A name of two words or more, with what stands between them ("Mira van den Berg"). */
const NAME =
  /(?<![\p{L}\d@])\p{Lu}[\p{L}\p{M}'’]+(?:[- ](?:(?:van|von|der|den|de|da|di|del|la|el|al|bin|zu|zur) ){0,2}\p{Lu}[\p{L}\p{M}'’]+){1,3}/gu
/** What these letters stand for is seldom a person. */
const ABBREVIATIONS = new Set(
  'AI API CC CD CEO CI CTO DB DC DNS FYI HA HR ID IP IT OK OS PM PO PR QA RC SIG TLS UI UX VM WG'.split(' '),
)

/** The initials of the names in a line: "Mira van Berg, Jan-Erik Lund (storage)" gives MB, JEL and JL. */
export function initialsIn(line: string): string[] {
  const found = new Set<string>()
  for (const [name] of line.slice(0, 2_000).matchAll(NAME)) {
    for (const parts of [name.split(/[- ]/), name.split(' ')]) {
      const letters = parts
        .map((part) => part.charAt(0))
        .filter((letter) => /\p{Lu}/u.test(letter))
        .join('')
      if (letters.length >= 2 && !ABBREVIATIONS.has(letters)) found.add(letters)
    }
  }
  return [...found]
}

/** Of several lines of one person each, the initials that only one of them bears. */
export function distinctInitials(lines: readonly string[]): string[] {
  const bearers = new Map<string, number>()
  for (const line of new Set(lines))
    for (const initials of initialsIn(line)) bearers.set(initials, (bearers.get(initials) ?? 0) + 1)
  return [...bearers].flatMap(([initials, count]) => (count === 1 ? [initials] : []))
}
