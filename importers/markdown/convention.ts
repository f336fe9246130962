/**
 * A house style of writing minutes, as data: words, marks, headings and shapes. Plain JSON, so that a convention can
 * come from `minutegraph.yml` as well as from a file beside this one; no regular expression comes from outside.
 *
 * A phrase is matched without regard to case, emoji codes, emphasis and punctuation, on whole words. It stands for the
 * whole text; an asterisk at an end leaves that end open: `participants*`, `*from last time`, `*pending*`.
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
export type AgendaShape =
  /** A heading that has no other role. */
  | 'headings'
  /** Top-level bullets of an agenda section that has no headings of its own. */
  | 'bullets'
  /** Top-level bullets of an agenda section also where headings follow it (a plan, then the notes). */
  | 'bullets-and-headings'
  /** Paragraphs that are bold from end to end. */
  | 'bold-lines'
  /** The first cell of each row of a table under an agenda or results section. */
  | 'rows'

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
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** What a check box on a bullet means outside lists of tasks. */
export type BoxMeaning = 'task' | 'task-with-owner' | 'topic' | 'nothing'

export interface Convention {
  /** `scs`, `generic`, …: what `style:` in the configuration names. */
  readonly name: string
  /** For people: whose way of writing this is. */
  readonly title: string
  /** Signs by which a file is known. Each phrase that is met counts its points; the most points win, 4 are needed. */
  readonly signs: readonly {
    readonly in: 'heading' | 'line' | 'text'
    readonly phrase: Phrase
    readonly points: number
  }[]
  readonly headings: Readonly<Record<SectionRole, readonly Phrase[]>>
  /** Lead-in lines ("AIs from last time:") that give the bullets below them a role. */
  readonly leadIns: Readonly<Partial<Record<SectionRole, readonly Phrase[]>>>
  /** Words that mark a fact; matched as they are written, but for case where they have more than two letters. */
  readonly marks: {
    readonly action: readonly string[]
    readonly decision: readonly string[]
    readonly question: readonly string[]
    readonly answer: readonly string[]
    /** Of the one who brings a topic, on a line of its own: "sponsor: @mira". */
    readonly sponsor: readonly string[]
    readonly participants: readonly string[]
    readonly date: readonly string[]
  }
  readonly roles: {
    readonly minutes: readonly Phrase[]
    readonly report: readonly Phrase[]
    readonly moderation: readonly Phrase[]
    readonly other: readonly Phrase[]
  }
  readonly agenda: readonly AgendaShape[]
  /** Headings whose bullets are topics of their own ("Nominated items", "Updates from the groups"). */
  readonly topicLists: readonly Phrase[]
  /** Titles of the columns of tables, by what stands below them. */
  readonly columns: Readonly<Record<ColumnRole, readonly Phrase[]>>
  readonly boxes: BoxMeaning
  readonly words: {
    readonly done: readonly string[]
    readonly dropped: readonly string[]
    readonly open: readonly string[]
    readonly renewed: readonly string[]
    /** A meeting that did not take place: "skipped", "cancelled". */
    readonly notHeld: readonly Phrase[]
    /** "all", "everyone", "NN": nobody in particular. */
    readonly nobody: readonly string[]
  }
}

/** A convention that differs from `base` in what `own` names; lists of words are added to the base's. */
export function conventionFrom(base: Convention, own: ConventionEntry): Convention {
  return {
    name: own.name,
    title: own.title,
    signs: own.signs ?? [],
    headings: merged(base.headings, own.headings),
    leadIns: merged(base.leadIns, own.leadIns),
    marks: merged(base.marks, own.marks),
    roles: merged(base.roles, own.roles),
    agenda: own.agenda ?? base.agenda,
    topicLists: [...(own.topicLists ?? []), ...base.topicLists],
    columns: merged(base.columns, own.columns),
    boxes: own.boxes ?? base.boxes,
    words: merged(base.words, own.words),
  }
}

/** A convention as people write it down: its name and what is different from the generic one. */
export interface ConventionEntry extends Partial<
  Pick<Convention, 'signs' | 'agenda' | 'topicLists' | 'boxes'>
> {
  readonly name: string
  readonly title: string
  readonly headings?: Partial<Convention['headings']>
  readonly leadIns?: Convention['leadIns']
  readonly marks?: Partial<Convention['marks']>
  readonly roles?: Partial<Convention['roles']>
  readonly words?: Partial<Convention['words']>
  readonly columns?: Partial<Convention['columns']>
}

type Lists = Readonly<Record<string, readonly string[] | undefined>>

function merged<T extends Lists>(base: T, own: Partial<T> | undefined): T {
  if (!own) return base
  const lists: Record<string, readonly string[]> = {}
  for (const key of new Set([...Object.keys(base), ...Object.keys(own)])) {
    lists[key] = [...(own[key] ?? []), ...(base[key] ?? [])]
  }
  return lists as T
}
