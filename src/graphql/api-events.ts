/** What subscribers are told: imports that ended and action items that an event or an import changed. */
import { setMaxListeners } from 'node:events'
import { createPubSub, type PubSub } from 'graphql-yoga'
import type { ImportResult } from './api-options.js'

type Topics = {
  importFinished: [summary: ImportResult]
  /** Ids; null: any may have changed, as after what was said of people or topics. */
  actionItemsChanged: [ids: readonly string[] | null]
  /** The import that changed it; null: an event did. */
  graphChanged: [by: ImportResult | null]
}

export type ApiEvents = PubSub<Topics>

export function createApiEvents(): ApiEvents {
  const eventTarget = new EventTarget()
  // One listener a subscriber: many open pages are no leak, of which Node would warn from eleven on.
  setMaxListeners(0, eventTarget)
  return createPubSub<Topics>({ eventTarget })
}
