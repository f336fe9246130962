/** "20 min", "~15 Minutes", "(10m)", "5-10 minutes", "1h", "1 hour": minutes; of a range the larger. */
const BOX =
  /(?<![\w.])[~≈]?\s?(?:max\.? )?(?:(\d{1,3})\s?(?:-|–|to)\s?)?(\d{1,3})\s?(minutes?|mins?|minuten|m|'|hours?|hrs?|h|stunden?)(?![\w-])\.?/i

/** The time box in `words`; with `alone`, only where they say little else ("- 20 Minutes", "time: 10 min"). */
export function timeBoxIn(words: string, alone = false): number | null {
  const match = BOX.exec(words)
  if (!match) return null
  const unit = (match[3] ?? '').toLowerCase()
  // A single letter is a unit only in brackets or alone: "2m cables" is no time box.
  const bracketed =
    /[([,/]\s*[~≈]?$/.test(words.slice(0, match.index + (match[0].length - match[0].trimStart().length))) ||
    /^\s*[)\],]/.test(words.slice(match.index + match[0].length))
  const rest = words.slice(0, match.index) + words.slice(match.index + match[0].length)
  const plainRest = rest.replace(/[^\p{L}\p{N}@]+/gu, ' ').trim()
  if (alone) {
    if (!/^(?:(?:time|timebox|time box|duration|dauer|estimated|approx|ca|about|max)\s?)*$/i.test(plainRest))
      return null
  } else if (!bracketed && plainRest !== '') {
    const trailing =
      words.slice(match.index + match[0].length).trim() === '' &&
      /[-–:]\s*[~≈]?$/.test(words.slice(0, match.index).trimEnd())
    if (!trailing) return null
  }
  if (unit.length === 1 && !bracketed && plainRest !== '' && !alone) return null
  const amount = Math.max(Number(match[1] ?? 0), Number(match[2]))
  return unit.startsWith('h') || unit.startsWith('s') ? amount * 60 : amount
}

/** `title` without its time box and the brackets around it. */
export function withoutTimeBox(title: string): string {
  if (timeBoxIn(title) === null) return title
  return title
    .replace(BOX, '')
    .replace(/[([][\s,;~]*[)\]]/g, '')
    .replace(/[,;]\s*\)/g, ')')
}
