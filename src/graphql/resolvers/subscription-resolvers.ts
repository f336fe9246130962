import { map, pipe, Repeater } from 'graphql-yoga'
import { ActionItemList } from '../answers/action-item-list.js'
import type { ActionItemFilter, Resolvers } from '../generated/resolver-types.js'
import { STATUSES } from '../reading/action-item-rows.js'
import { MARKERS } from '../reading/fact-rows.js'
import type { ActionItemModel } from '../reading/models.js'
import { MOST_PER_PAGE, type Page } from '../reading/paging.js'
import type { RequestContext } from '../request-context.js'

/** Who says nothing of how an item stands hears of it however it stands: most changes close one or open it again. */
function anyStanding(filter: ActionItemFilter | null | undefined): ActionItemFilter {
  return {
    ...filter,
    status: filter?.status ?? STATUSES,
    marker: filter?.marker ?? MARKERS,
    include: [...(filter?.include ?? []), ...(filter?.stale == null ? (['STALE'] as const) : [])],
  }
}

export const subscriptionResolvers: Resolvers = {
  Subscription: {
    importFinished: {
      subscribe: (_, __, context) =>
        pipe(
          context.events.subscribe('importFinished'),
          map((importFinished) => ({ importFinished })),
        ),
    },
    graphChanged: {
      subscribe: (_, __, context) =>
        pipe(
          context.events.subscribe('graphChanged'),
          map((by) => ({ graphChanged: { import: by } })),
        ),
    },
    actionItemChanged: {
      subscribe: (_, { filter }, context) =>
        new Repeater(async (push, stop) => {
          const changes = context.events.subscribe('actionItemsChanged')
          void stop.then(() => changes.return())
          for await (const ids of changes)
            for await (const actionItemChanged of changed(context, ids, filter)) {
              context.beginAnswer()
              await push({ actionItemChanged })
            }
          stop()
        }),
    },
  },
}

/** All of them, page by page. */
async function* changed(
  context: RequestContext,
  ids: readonly string[] | null,
  filter: ActionItemFilter | null | undefined,
): AsyncGenerator<ActionItemModel> {
  const named = filter?.id
  const id =
    ids && named ? ids.filter((one) => named.some((beginning) => one.startsWith(beginning))) : (ids ?? named)
  const wanted = { ...anyStanding(filter), ...(id && { id }) }
  context.readAnew()
  let after: string | null = null
  do {
    context.beginAnswer()
    const page: Page<ActionItemModel> = await new ActionItemList(
      context.reading(null),
      wanted,
      { field: 'LAST_SEEN', direction: 'DESC' },
      { first: MOST_PER_PAGE, after },
    ).page()
    yield* page.nodes
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
}
