import type { Mention } from '../../domain/minutes.js'
import { remembered } from '../remembered.js'
import { foldText } from '../words.js'

/** Words that stand where a name should and name nobody in particular: kept as written, counted as unowned. */
const NOBODY_WORDS = new Set([
  'all',
  'alle',
  'any',
  'anybody',
  'anyone',
  'both',
  'everybody',
  'everyone',
  'group',
  'jeder',
  'na',
  'nn',
  'nobody',
  'none',
  'open',
  'somebody',
  'someone',
  'team',
  'tba',
  'tbc',
  'tbd',
  'the group',
  'unassigned',
  'unknown',
  'us',
  'volunteer',
  'volunteers',
  'volunteers needed',
  'we',
  'who',
  'xx',
  'xxx',
])

/** True of "all", "everyone", "N.N.", "tbd", "?" and the like. */
export function isNobody(mention: Mention): boolean {
  return namesNobody(mention.handle ?? mention.name ?? '')
}

const namesNobody = remembered(20_000, (written: string): boolean => {
  const folded = foldText(written)
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim()
  return folded === '' || NOBODY_WORDS.has(folded)
})
