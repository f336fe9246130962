/** Pairs of people who are likely one and the same: one has a name that the other's spelling is a part of. */
import type { PersonModel } from './models.js'
import type { Reading } from './reading.js'

export interface AliasSuggestion {
  readonly person: PersonModel
  readonly alias: PersonModel
  readonly score: number
  readonly reason: string
}

/** The likeliest first. */
export async function aliasSuggestions(reading: Reading): Promise<AliasSuggestion[]> {
  const people = [...(await reading.directory()).people.values()].filter(({ kind }) => kind === 'person')
  const found: AliasSuggestion[] = []
  for (const alias of people)
    for (const person of people) {
      if (alias === person) continue
      const likeness = likenessOf(alias, person)
      if (!likeness) continue
      const mirrored = found.some((known) => known.person === alias && known.alias === person)
      if (!mirrored) found.push({ person, alias, ...likeness })
    }
  return found.sort((a, b) => b.score - a.score || (a.alias.label < b.alias.label ? -1 : 1))
}

function likenessOf(
  alias: PersonModel,
  person: PersonModel,
): { readonly score: number; readonly reason: string } | null {
  const short = squeezed(alias.label)
  if (short.length < 3) return null
  const tokens = [person.name ?? '', ...person.aliases]
    .flatMap((name) => name.split(/[\s._-]+/))
    .map(squeezed)
  const quoted = `"${alias.label}"`
  if (person.name !== null && short === squeezed(person.name))
    return { score: 0.95, reason: `${quoted} is the name of ${person.label} written together` }
  if (tokens.includes(short))
    return { score: 0.8, reason: `${quoted} is a part of the name of ${person.label}` }
  if (person.name !== null && initialed(person.name).includes(short))
    return { score: 0.7, reason: `${quoted} is an initial and a name of ${person.label}` }
  if (short.length >= 5 && tokens.some((token) => token.startsWith(short)))
    return { score: 0.5, reason: `a name of ${person.label} begins with ${quoted}` }
  return null
}

/** "Mira Lund": mlund, miral. */
function initialed(name: string): string[] {
  const parts = name.split(/\s+/).map(squeezed)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? [] : [first.slice(0, 1) + last, first + last.slice(0, 1)]
}

function squeezed(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
