import type { Utterance } from './utterance.js'

/** `s/wrong/right/`, `s|wrong|right|g`: people mend what they or the scribe typed before. */
const REPLACE = /^\s{0,8}(?:\.{3}|…)?\s{0,8}s([/|])(?=[^\s])/
/** `i/where/a new line/`: a line that somebody forgot to type, put before the one that holds "where". */
const INSERT = /^\s{0,8}i([/|])(?=[^\s])/

/** How far back a correction looks, in lines: nobody mends what scrolled away, and reading stays linear. */
const REACH = 400

interface Correction {
  readonly kind: 'replace' | 'insert'
  readonly from: string
  readonly to: string
  /** `g`: every line before, not the nearest only. */
  readonly everywhere: boolean
}

/** The correction that a message is, or null for any other message. */
export function parseCorrection(body: string): Correction | null {
  const replace = REPLACE.exec(body)
  const match = replace ?? INSERT.exec(body)
  const mark = match?.[1]
  if (!match || !mark) return null
  const rest = body.slice(match[0].length).trimEnd()
  const middle = rest.indexOf(mark)
  if (middle < 1) return null
  const flagged = rest.slice(middle + 1)
  const everywhere = flagged.toLowerCase().endsWith(`${mark}g`)
  const to = everywhere ? flagged.slice(0, -2) : flagged.endsWith(mark) ? flagged.slice(0, -1) : flagged
  return { kind: replace ? 'replace' : 'insert', from: rest.slice(0, middle), to, everywhere }
}

/**
 * The talk as it was meant: corrections applied to the nearest earlier message that holds the wrong words, and taken
 * out of the talk themselves. One that fits nothing is taken out too: it is no talk.
 */
export function applyCorrections(utterances: readonly Utterance[]): Utterance[] {
  const mended: Utterance[] = []
  for (const utterance of utterances) {
    const correction = parseCorrection(utterance.body)
    if (!correction) {
      mended.push(utterance)
      continue
    }
    const oldest = Math.max(0, mended.length - REACH)
    for (let index = mended.length - 1; index >= oldest; index--) {
      const earlier = mended[index]
      if (!earlier?.body.includes(correction.from)) continue
      if (correction.kind === 'insert') {
        mended.splice(index, 0, { ...utterance, body: correction.to })
        break
      }
      const at = earlier.body.indexOf(correction.from)
      const body = correction.everywhere
        ? earlier.body.split(correction.from).join(correction.to)
        : earlier.body.slice(0, at) + correction.to + earlier.body.slice(at + correction.from.length)
      mended[index] = { ...earlier, body }
      if (!correction.everywhere) break
    }
  }
  return mended
}
