/** Trimming by loops: `/[…]+$/` tries every start of every run and is quadratic on hostile lines. */

/** `text` without the characters of `tail` at its end. */
export function withoutTail(text: string, tail: string): string {
  let end = text.length
  while (end > 0 && tail.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** `text` without the characters of `lead` at its start. */
function withoutLead(text: string, lead: string): string {
  let start = 0
  while (start < text.length && lead.includes(text.charAt(start))) start++
  return text.slice(start)
}

export function withoutEdges(text: string, edges: string): string {
  return withoutTail(withoutLead(text, edges), edges)
}

/** `text` without the stretches of `parts`, which are in order. */
export function withoutParts(
  text: string,
  parts: readonly { readonly index: number; readonly end: number }[],
): string {
  const kept: string[] = []
  let from = 0
  for (const { index, end } of parts) {
    kept.push(text.slice(from, index))
    from = end
  }
  return kept.join('') + text.slice(from)
}
