import type { Resolvers } from '../generated/resolver-types.js'
import { atMost } from '../reading/paging.js'
import { search } from '../answers/search.js'

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { query, kind, group, since, until, asOf, first, after }, context) =>
      search(
        context.reading(asOf),
        {
          query,
          kinds: kind ?? null,
          groups: group ?? null,
          since: since ?? null,
          until: until ?? null,
        },
        { first: atMost(first ?? 20, 200), after: after ?? null },
      ),
  },
}
