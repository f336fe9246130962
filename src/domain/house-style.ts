/**
 * A house style of writing minutes, as data: words, marks, headings and shapes. Plain JSON, so that one can come from
 * `minutegraph.yml` as well as from a file of importers/markdown/conventions; no regular expression comes from outside.
 */

/**
 * Words that are matched without regard to case, emoji codes, emphasis and punctuation, on whole words. They stand for
 * the whole text; an asterisk stands for any words: `participants*`, `*from last time`, `next*meeting`.
 */
export type Phrase = string

/** What the section under a heading (or under a lead-in line such as "AIs from last time:") holds. */
export const SECTION_ROLES = [
  /** Who was there, one a bullet, line or table row. */
  'participants',
  /** Who sent regrets. */
  'excused',
  /** Who writes the minutes, reports, moderates. */
  'chores',
  /** Recurring business: no topics, though promises made there are kept. */
  'housekeeping',
  /** Action items of earlier meetings. */
  'pending',
  /** Action items of earlier meetings that are done. */
  'completed',
  /** Action items of this meeting. */
  'tasks',
  /** Decisions, one a bullet or row. */
  'decisions',
  /** Decisions and action items mixed, one a bullet. */
  'results',
  /** Topics: headings, or, where there are none, bullets. */
  'agenda',
  /** A wrapper whose name is no topic; what it holds is read as if the heading were not there. */
  'structure',
  /** Part of a topic that is written as a heading of its own: Background, Options, Summary. */
  'inner',
  /** Says nothing: slides between slides, prompts of a template, link lists. */
  'ignored',
] as const
export type SectionRole = (typeof SECTION_ROLES)[number]

/** Where topics stand. Of several shapes each is read. */
export const AGENDA_SHAPES = [
  /** A heading that has no other role. */
  'headings',
  /** Top-level bullets of an agenda section that has no headings of its own. */
  'bullets',
  /** Top-level bullets of an agenda section also where headings follow it (a plan, then the notes). */
  'bullets-and-headings',
  /** Paragraphs that are bold from end to end. */
  'bold-lines',
  /** The first cell of each row of a table under an agenda or results section. */
  'rows',
] as const
export type AgendaShape = (typeof AGENDA_SHAPES)[number]

/** What a column of a table holds. */
export const COLUMN_ROLES = [
  'person',
  'present',
  'topic',
  'action',
  'decision',
  'text',
  'owner',
  'due',
  'status',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** What a check box on a bullet means outside lists of tasks. */
export const BOX_MEANINGS = ['task', 'task-with-owner', 'topic', 'nothing'] as const
export type BoxMeaning = (typeof BOX_MEANINGS)[number]

/** A phrase by which a file is known. A line may be a heading. */
export interface StyleSign {
  readonly in: SignPlace
  readonly phrase: Phrase
  readonly points: number
}
export const SIGN_PLACES = ['heading', 'line'] as const
export type SignPlace = (typeof SIGN_PLACES)[number]
/** The points that signs have to add up to before a style is taken for a file's own. */
export const POINTS_NEEDED = 4

export const MARK_KINDS = [
  'action',
  'decision',
  'question',
  'answer',
  'sponsor',
  'participants',
  'date',
] as const
export const WORD_KINDS = ['done', 'dropped', 'open', 'renewed', 'notHeld', 'nobody'] as const
export const CHORE_KINDS = ['minutes', 'report', 'moderation', 'other'] as const

/** A house style as people write it down: its name and what differs from the style that it is based on. */
export interface HouseStyle {
  /** What `style:` in the configuration names. */
  readonly name: string
  /** For people: whose way of writing this is. */
  readonly title?: string
  /** A style that is built in; default `generic`. Its lists stay, those named here are added. */
  readonly basedOn?: string
  readonly signs?: readonly StyleSign[]
  readonly headings?: PhrasesBy<SectionRole>
  /** Lines such as "AIs from last time:" that give the bullets below them a role. */
  readonly leadIns?: PhrasesBy<SectionRole>
  readonly marks?: PhrasesBy<(typeof MARK_KINDS)[number]>
  readonly roles?: PhrasesBy<(typeof CHORE_KINDS)[number]>
  readonly agenda?: readonly AgendaShape[]
  readonly topicLists?: readonly Phrase[]
  readonly columns?: PhrasesBy<ColumnRole>
  readonly boxes?: BoxMeaning
  readonly words?: PhrasesBy<(typeof WORD_KINDS)[number]>
}

type PhrasesBy<Key extends string> = Readonly<Partial<Record<Key, readonly Phrase[]>>>
