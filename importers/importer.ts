import type { HouseStyle } from '../src/domain/house-style.js'
import type { ReadMinutes } from '../src/domain/minutes.js'

export interface SourceText {
  /** Relative to the root; the name may tell the day. */
  readonly file: string
  readonly text: string
  /** The convention to read by, where the configuration names one; null: detect. */
  readonly style: string | null
  /** The house styles of the configuration; they are detected, and can be named, like the others. */
  readonly styles?: readonly HouseStyle[]
}

/** Reads one format. Pure: no file system, no clock, no settings; never throws on any text. */
export interface Importer {
  readonly name: string
  /** 0 (not mine) … 1 (surely mine), from name and text; cheap. */
  recognises(source: SourceText): number
  read(source: SourceText): ReadMinutes
}
