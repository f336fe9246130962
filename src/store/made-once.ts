const made = new WeakMap<object, unknown>()

/** What `make` makes of `fact`: resolving gives the very same fact again where nothing of it changed, and its row is the same. */
export function madeOnce<Made>(fact: object, make: () => Made): Made {
  const known = made.get(fact) as Made | undefined
  if (known !== undefined) return known
  const row = make()
  made.set(fact, row)
  return row
}
