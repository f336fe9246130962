/** Runs pieces of work one after the other, in the order in which they came: imports must not overlap. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve()

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(work, work)
    // Who waits hears of a failure; who comes next does not.
    this.#last = next.catch(() => undefined)
    return next
  }
}
