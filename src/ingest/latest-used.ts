/** Values by name, each of some weight: as many as weigh `limit` together, those used last. None that is heavier alone. */
export class LatestUsed<Value> {
  readonly #limit: number
  readonly #entries = new Map<string, { readonly value: Value; readonly weight: number }>()
  #weight = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get(name: string): Value | undefined {
    const entry = this.#entries.get(name)
    if (!entry) return undefined
    // A map gives its entries in the order in which they were put in.
    this.#entries.delete(name)
    this.#entries.set(name, entry)
    return entry.value
  }

  set(name: string, value: Value, weight: number): void {
    this.delete(name)
    // It would throw out all others and then itself.
    if (weight > this.#limit) return
    this.#entries.set(name, { value, weight })
    this.#weight += weight
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#limit) return
      this.delete(oldest)
    }
  }

  delete(name: string): void {
    this.#weight -= this.#entries.get(name)?.weight ?? 0
    this.#entries.delete(name)
  }
}
