import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A place that a reader listed: the item's own line and, for a bullet, that of the heading above it. */
const listedItem = z.object({
  file: z.string(),
  line: z.number(),
  underLine: z.number().optional(),
  /** Right where it is shown, not missed where it is not. */
  borderline: z.boolean().optional(),
})
const topicList = z.object({
  name: z.string(),
  queries: z.array(z.string()).min(1),
  members: z.array(listedItem),
  /** What the reader could have listed or not. */
  borderline: z.array(listedItem).default([]),
})
const topicLists = z.object({ topics: z.array(topicList) })

export type ListedItem = z.infer<typeof listedItem>
/** The agenda items that somebody says belong to a topic, and the words one would ask for it. */
export type TopicList = z.infer<typeof topicList>

/** Fails where the file is no `{ "topics": [{ name, queries, members, borderline? }] }`. */
export function topicListsIn(file: string): TopicList[] {
  return topicLists.parse(JSON.parse(readFileSync(file, 'utf8'))).topics
}
