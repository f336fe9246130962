/**
 * A report laid out for people, once for all formats: what stands under which heading, in which words. The renderers
 * only write it down. An item stands here once: what needs a look stands above, and not again below.
 */
import type { Inline } from './inline.js'
import type { GroupAgenda } from './report.js'

export interface PageLink {
  readonly words: string
  /** Null: the words name the place, and nothing leads there. */
  readonly url: string | null
}

export interface PageLine {
  /** Who, or what came out: printed bold. */
  readonly lead: string
  readonly words: readonly Inline[]
  /** Short remarks in plain words. */
  readonly notes: readonly string[]
  readonly place: PageLink
}

export interface PageSection {
  readonly title: string
  /** A sentence under the title; null where it needs none. */
  readonly intro: string | null
  readonly lines: readonly PageLine[]
}

export interface ReportPage {
  readonly title: string
  /** What span, which meetings. */
  readonly subtitle: readonly (string | PageLink)[]
  /** The counts, those that matter first. */
  readonly summary: readonly string[]
  readonly sections: readonly PageSection[]
  readonly agendas: readonly GroupAgenda[]
}
