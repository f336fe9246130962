/**
 * `answer`, asked once for each text: resolving asks the same headings and spellings of one import again and again.
 * Keeps at most `limit` answers, then begins anew.
 */
export function remembered<Answer>(
  limit: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const found = answer(text)
    if (answers.size >= limit) answers.clear()
    answers.set(text, found)
    return found
  }
}
