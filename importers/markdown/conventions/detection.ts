import { POINTS_NEEDED } from '../../../src/domain/house-style.js'
import { conventionFrom, type Convention } from './convention.js'
import { generic } from './generic.js'
import { boldOwner } from './bold-owner.js'
import { checkBox } from './check-box.js'
import { motionAndVote } from './motion-and-vote.js'
import { newPriorLists } from './new-prior-lists.js'
import { numberedTable } from './numbered-table.js'
import { scs } from './scs.js'
import { Phrases, plainWords } from '../words/phrases.js'

/** Every convention that is known by itself. Order breaks ties: the narrower one first. */
export const CONVENTIONS: readonly Convention[] = [
  scs,
  checkBox,
  motionAndVote,
  numberedTable,
  boldOwner,
  newPriorLists,
].map((entry) => conventionFrom(generic, entry))

/** `own` are the styles of the configuration. */
export function conventionNamed(name: string, own: readonly Convention[] = []): Convention | null {
  if (name === generic.name) return generic
  return [...own, ...CONVENTIONS].find((convention) => convention.name === name) ?? null
}

interface Sign {
  readonly in: 'heading' | 'line'
  readonly phrases: Phrases
  readonly points: number
}

const signs = new WeakMap<Convention, readonly Sign[]>()

function signsOf(convention: Convention): readonly Sign[] {
  const known = signs.get(convention)
  if (known) return known
  const made = convention.signs.map((sign) => ({
    in: sign.in,
    phrases: new Phrases([sign.phrase]),
    points: sign.points,
  }))
  signs.set(convention, made)
  return made
}

/** A list's mark and a check box are no words of a line, ticked or not. */
const BOX = /^[*+-]\s{1,3}\[[ xX]\]/

/** The convention whose signs are met most, one's own before the others; null where none reaches four points. */
export function detectConvention(text: string, own: readonly Convention[] = []): Convention | null {
  const lines: { words: string; heading: boolean }[] = []
  for (const line of text.split('\n', 400)) {
    const bare = line.trim()
    if (bare !== '' && bare.length <= 400)
      lines.push({
        words: plainWords(bare.replace(BOX, '').replace(/@[\w-]+/g, ' ')),
        heading: bare.startsWith('#'),
      })
  }
  let best: { convention: Convention; points: number } | null = null
  for (const convention of [...own, ...CONVENTIONS]) {
    let points = 0
    for (const sign of signsOf(convention)) {
      if (lines.some((line) => (sign.in !== 'heading' || line.heading) && sign.phrases.fits(line.words)))
        points += sign.points
    }
    if (points >= POINTS_NEEDED && points > (best?.points ?? 0)) best = { convention, points }
  }
  return best?.convention ?? null
}
