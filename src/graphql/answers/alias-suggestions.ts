/** Pairs of people who are likely one and the same, as src/resolve finds them in what the minutes name. */
import { resolveCatalogue } from '../../resolve/catalogue.js'
import type { SourceOutline } from '../../resolve/outline.js'
import { suggestPeople } from '../../resolve/people/suggest-people.js'
import { readOutlines } from '../../store/sources.js'
import type { PersonModel } from '../reading/models.js'
import type { RequestContext } from '../request-context.js'

export interface AliasSuggestion {
  readonly person: PersonModel
  readonly alias: PersonModel
  readonly score: number
  readonly reason: string
}

/** The likeliest first. */
export async function aliasSuggestions(context: RequestContext): Promise<AliasSuggestion[]> {
  const reading = context.reading(null)
  const [outlines, events, names] = await Promise.all([
    readOutlines(context.store),
    reading.events(),
    reading.directory(),
  ])
  const { directory } = resolveCatalogue(
    // Written by this program's own import, which reads a file again when the reader's version changes.
    outlines.map(({ outline }) => outline as SourceOutline),
    context.configuration,
    [...events],
  )
  return suggestPeople(
    outlines.map(({ outline }) => outline as SourceOutline),
    directory,
  ).flatMap(({ person: likely, other, likelihood, evidence }) => {
    const [person, alias] = [names.people.get(likely.id), names.people.get(other.id)]
    return person && alias ? [{ person, alias, score: likelihood, reason: evidence.join('; ') }] : []
  })
}
