import type {
  AgendaShape,
  BoxMeaning,
  ColumnRole,
  HouseStyle,
  Phrase,
  SectionRole,
  StyleSign,
} from '../../../src/domain/house-style.js'

/** A house style with nothing left out: what a file is read by. */
export interface Convention {
  /** `scs`, `generic`, …: what `style:` in the configuration names. */
  readonly name: string
  /** For people: whose way of writing this is. */
  readonly title: string
  /** Signs by which a file is known. Each phrase that is met counts its points; the most points win, 4 are needed. */
  readonly signs: readonly StyleSign[]
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
export function conventionFrom(base: Convention, own: HouseStyle): Convention {
  return {
    name: own.name,
    title: own.title ?? own.name,
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

type Lists = Readonly<Record<string, readonly string[] | undefined>>

function merged<T extends Lists>(base: T, own: Partial<T> | undefined): T {
  if (!own) return base
  const lists: Record<string, readonly string[]> = {}
  for (const key of new Set([...Object.keys(base), ...Object.keys(own)])) {
    lists[key] = [...(own[key] ?? []), ...(base[key] ?? [])]
  }
  return lists as T
}
