/** Whether `typed` is `right` with one letter wrong, missing, added, or two neighbours swapped. */
export function isOneSlipFrom(typed: string, right: string): boolean {
  let start = 0
  while (start < typed.length && start < right.length && typed[start] === right[start]) start++
  const a = typed.slice(start)
  const b = right.slice(start)
  if (a === b) return false
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
