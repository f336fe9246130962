/** What the page knows of its server. */
import { signal } from '@preact/signals'

/** `lost`: it does not answer; `refused`: it wants another token; else all is well. */
export type ConnectionState = 'well' | 'lost' | 'refused'

export const connection = signal<ConnectionState>('well')

/** Grows with every change of the graph that the server tells of: answers are asked for again. */
export const graphVersion = signal(0)
