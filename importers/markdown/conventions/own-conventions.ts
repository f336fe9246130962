import type { HouseStyle, SectionRole } from '../../../src/domain/house-style.js'
import { conventionFrom, type Convention } from './convention.js'
import { generic } from './generic.js'
import { conventionNamed } from './detection.js'
import { plainWords } from '../words/phrases.js'

const made = new WeakMap<readonly HouseStyle[], readonly Convention[]>()

/** The house styles of a configuration, made ready once. */
export function ownConventions(styles: readonly HouseStyle[]): readonly Convention[] {
  const known = made.get(styles)
  if (known) return known
  const conventions = styles.map(ownConvention)
  made.set(styles, conventions)
  return conventions
}

function ownConvention(style: HouseStyle): Convention {
  const base = (style.basedOn === undefined ? null : conventionNamed(style.basedOn)) ?? generic
  return conventionFrom({ ...base, headings: withoutOwn(base.headings, style), signs: [] }, style)
}

/** A heading that a style gives a role of its own loses the one that it has in the style below. */
function withoutOwn(headings: Convention['headings'], style: HouseStyle): Convention['headings'] {
  const own = new Set(Object.values(style.headings ?? {}).flatMap((phrases) => phrases.map(plainWords)))
  const kept = Object.entries(headings).map(([role, phrases]): [string, readonly string[]] => [
    role,
    phrases.filter((phrase) => !own.has(plainWords(phrase))),
  ])
  return Object.fromEntries(kept) as Record<SectionRole, readonly string[]>
}
