import { z } from 'zod'

import type { GraphClient } from '../client/graph-client.js'
import { ask } from './ask.js'
import type { CommonOptions } from './common-options.js'

const newest = z.object({ newestMeetingDay: z.string().nullable() })

/** The day that `--as-of` means, or null: today. "newest" asks for the newest meeting's day. */
export async function asOfDay(client: GraphClient, options: CommonOptions): Promise<string | null> {
  return options.asOf === 'newest' ? newestMeetingDay(client) : (options.asOf ?? null)
}

export async function newestMeetingDay(client: GraphClient): Promise<string | null> {
  return (await ask(client, 'newest-meeting-day', {}, newest)).newestMeetingDay
}
