import { map, pipe, Repeater } from 'graphql-yoga'
import { ActionItemList } from '../answers/action-item-list.js'
import type { ActionItemFilter, Resolvers } from '../generated/resolver-types.js'
import type { ActionItemModel } from '../reading/models.js'
import type { RequestContext } from '../request-context.js'

/** An import may change everything: then subscribers are told of so many at most, and of the import itself. */
const MOST_AT_ONCE = 200

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
          for await (const ids of changes) {
            context.beginAnswer()
            for (const actionItemChanged of await changed(context, ids, filter))
              await push({ actionItemChanged })
          }
          stop()
        }),
    },
  },
}

async function changed(
  context: RequestContext,
  ids: readonly string[] | null,
  filter: ActionItemFilter | null | undefined,
): Promise<readonly ActionItemModel[]> {
  const anyhow: ActionItemFilter = filter ?? {
    status: ['open', 'done', 'dropped', 'unlisted'],
    include: ['STALE', 'SUGGESTED'],
  }
  const list = new ActionItemList(
    context.reading(null),
    ids === null ? anyhow : { ...anyhow, id: [...ids] },
    { field: 'LAST_SEEN', direction: 'DESC' },
    { first: MOST_AT_ONCE },
  )
  return (await list.page()).nodes
}
