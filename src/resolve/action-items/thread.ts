import type { SightingDraft } from './sighting-draft.js'

/** A sighting in its thread: why it was joined, and to which earlier sighting. */
export interface Joined {
  readonly draft: SightingDraft
  /** Null for the first of a thread. */
  readonly joinedBy: string | null
  readonly joinedTo: SightingDraft | null
}

/** Sightings of one action item, oldest first. */
export type Thread = Joined[]
