import type { Resolvers } from '../generated/resolver-types.js'
import { atMost } from '../reading/paging.js'
import { search } from '../answers/search.js'

const MOST_PER_SEARCH = 200

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { query, kind, group, since, until, asOf, first, last, ...cursors }, context) =>
      search(
        context.reading(asOf),
        {
          query,
          kinds: kind ?? null,
          groups: group ?? null,
          since: since ?? null,
          until: until ?? null,
        },
        {
          ...cursors,
          first: first == null && last != null ? null : atMost(first ?? 20, MOST_PER_SEARCH),
          last: last == null ? null : atMost(last, MOST_PER_SEARCH),
        },
      ),
  },
}
