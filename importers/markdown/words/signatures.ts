import { handlesIn, nameAt } from '../../mentions.js'
import { withoutEdges, withoutParts } from '../../trimming.js'
import { isTaskVerb } from '../../task-verbs.js'
import { plainText } from '../structure/plain-text.js'
import type { Passage } from '../structure/passage.js'
import { Phrases, plainWords } from './phrases.js'
import type { Sections } from '../structure/sections.js'

/** What stands before the name of somebody who signs: no task for anybody. Longer ones first. */
const SIGNED = [
  'acknowledged',
  'approval',
  'approvals',
  'approved',
  'endorsed',
  'freigabe',
  'freigegeben',
  'gezeichnet',
  'lgtm',
  'seen',
  'sign off',
  'signature',
  'signed',
  'signed off',
]
const LABEL = new RegExp(
  `^(?:${[...SIGNED].sort((a, b) => b.length - a.length).join('|')})(?: (?:by|from|of|von))?(?= |$)`,
)

const OVER_SIGNATURES = new Phrases([
  'approval',
  'approvals',
  'freigabe*',
  'sign off*',
  'signatures*',
  'signoff*',
])

/** Below "Sign-off", as a heading or a lead-in, every box is somebody's signature. */
export function isAmongSignatures(passage: Passage, { led }: Sections): boolean {
  const over = [passage.section, passage.parent, led.get(passage)?.by]
  return over.some(
    (above) => above && above.words.length < 80 && OVER_SIGNATURES.fits(plainWords(above.words)),
  )
}

/** Characters; longer lines say more than names. */
const LONGEST_NAMES = 400

/** Words that are people and nothing else: "@mira", "Mira Lund, Tomas", "@mira (storage)". */
export function isOnlyPeople(words: string, known: ReadonlySet<string>): boolean {
  if (words.length > LONGEST_NAMES) return false
  const handles = handlesIn(words)
  const rest = withoutEdges(withoutParts(words, handles).replace(/\([^()]{0,60}\)/g, ' '), ' \t*_~:,;&/+-–')
  if (/^(?:and|und|or|,|&|\/|\s)*$/.test(rest)) return handles.length > 0
  return rest
    .split(/\s*(?:,|&|\/| and | und )\s*/)
    .every((name) => nameAt(name, 0, known)?.end === name.length)
}

/** "[ ] @mira", "[x] Approved by Mira", "[ ] Sign-off: storage": somebody signs. "Approve the plan" is a task. */
export function isSignature(words: string, known: ReadonlySet<string>): boolean {
  const bare = words.replace(/^\s*\[[ xX]\]\s*/, '')
  if (bare.length > 200) return false
  if (isOnlyPeople(bare, known)) return true
  const plain = plainWords(plainText(bare))
  const label = LABEL.exec(plain)?.[0]
  if (label === undefined) return false
  const rest = plain.slice(label.length).trim()
  const by = / (?:by|from|of|von)$/.test(label)
  const colon = new RegExp(String.raw`^[\s*_]*[\p{L}-]+(?:[ -]\p{L}+){0,2}[\s*_]*:`, 'u').test(bare)
  return rest === '' || by || (colon && !isTaskVerb(rest.split(' ', 1)[0] ?? ''))
}
