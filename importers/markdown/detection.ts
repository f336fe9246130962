import { conventionFrom, type Convention } from './convention.js'
import { generic } from './conventions/generic.js'
import { boldOwner } from './conventions/bold-owner.js'
import { checkBox } from './conventions/check-box.js'
import { motionAndVote } from './conventions/motion-and-vote.js'
import { newPriorLists } from './conventions/new-prior-lists.js'
import { numberedTable } from './conventions/numbered-table.js'
import { scs } from './conventions/scs.js'
import { Phrases, plainWords } from './phrases.js'

/** Every convention that is known by itself. Order breaks ties: the narrower one first. */
export const CONVENTIONS: readonly Convention[] = [
  scs,
  checkBox,
  motionAndVote,
  numberedTable,
  boldOwner,
  newPriorLists,
].map((entry) => conventionFrom(generic, entry))

const NEEDED = 4

export function conventionNamed(name: string): Convention | null {
  if (name === generic.name) return generic
  return CONVENTIONS.find((convention) => convention.name === name) ?? null
}

interface Sign {
  readonly in: 'heading' | 'line' | 'text'
  readonly phrases: Phrases
  readonly points: number
}

const SIGNS = new Map<Convention, readonly Sign[]>(
  CONVENTIONS.map((convention) => [
    convention,
    convention.signs.map((sign) => ({
      in: sign.in,
      phrases: new Phrases([sign.phrase]),
      points: sign.points,
    })),
  ]),
)

/** The convention whose signs are met most; null where none reaches four points. */
export function detectConvention(text: string): Convention | null {
  const lines: { words: string; heading: boolean }[] = []
  for (const line of text.split('\n', 400)) {
    const bare = line.trim()
    if (bare !== '' && bare.length <= 400)
      lines.push({ words: plainWords(bare.replace(/@[\w-]+/g, ' ')), heading: bare.startsWith('#') })
  }
  let best: { convention: Convention; points: number } | null = null
  for (const [convention, signs] of SIGNS) {
    let points = 0
    for (const sign of signs) {
      if (lines.some((line) => (sign.in !== 'heading' || line.heading) && sign.phrases.fits(line.words)))
        points += sign.points
    }
    if (points >= NEEDED && points > (best?.points ?? 0)) best = { convention, points }
  }
  return best?.convention ?? null
}
