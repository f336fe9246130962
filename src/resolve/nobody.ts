import type { Mention } from '../domain/minutes.js'
import { foldText } from './words.js'

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
  const written = mention.handle ?? mention.name ?? ''
  const folded = foldText(written)
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim()
  return folded === '' || NOBODY_WORDS.has(folded)
}
