/** `minutegraph.yml` after it was checked: what people settled about their minutes. */
import type { HouseStyle } from './house-style.js'
import type { IsoDate } from './iso-date.js'

export type PersonKind = 'person' | 'team'

export interface PersonEntry {
  readonly handle: string | null
  readonly name: string | null
  readonly aliases: readonly string[]
  readonly kind: PersonKind
  /** Spellings that are not this person, however near. */
  readonly not: readonly string[]
}

export interface TopicEntry {
  readonly name: string
  readonly aliases: readonly string[]
  readonly parent: string | null
}

export interface StaleRule {
  /** Held meetings of the group without a sighting … */
  readonly meetings: number
  /** … and weeks without one. */
  readonly weeks: number
}

export const DEFAULT_STALE: StaleRule = { meetings: 3, weeks: 6 }
/** Weeks after which an item is stale whatever its group did. */
export const STALE_WEEKS_ALWAYS = 26

export interface GroupEntry {
  readonly name: string
  readonly folders: readonly string[]
  readonly successorOf: readonly string[]
  readonly ended: IsoDate | null
  readonly stale: StaleRule
}

export interface SourceEntry {
  readonly path: string
  /** A convention's name; null: detected. */
  readonly style: string | null
  /** With `{file}` and `{line}`; null where the minutes are not on a forge. */
  readonly url: string | null
}

export interface Configuration {
  /** Absolute path of the file; null where there is none and all is default. */
  readonly path: string | null
  readonly people: readonly PersonEntry[]
  readonly topics: readonly TopicEntry[]
  readonly groups: readonly GroupEntry[]
  readonly sources: readonly SourceEntry[]
  readonly ignore: readonly string[]
  /** Ways of writing minutes of one's own, beside those that are built in. */
  readonly styles: readonly HouseStyle[]
}

export const EMPTY_CONFIGURATION: Configuration = {
  path: null,
  people: [],
  topics: [],
  groups: [],
  sources: [],
  ignore: [],
  styles: [],
}
