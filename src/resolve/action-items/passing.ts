/**
 * What later minutes say of a task in passing, without taking it up: "issue #12 has been closed", "the PR is merged".
 * It counts where the line names the very issue or pull request of the task, or holds
 * nearly all of its words; where what it says to be settled is what the task is about, or is that very point; or where it
 * links the issue that the task asked somebody to open.
 */
import type { IsoDate } from '../../domain/iso-date.js'
import type { Weigh } from './likeness.js'
import type { MeetingFacts } from '../meeting-facts.js'
import { pointsAbove } from './points-above.js'
import { patternOfKey } from '../reference-pattern.js'
import { remembered } from '../remembered.js'
import { asksForThing, deniesIt } from './reported.js'
import { ADVERBS, SETTLED_WORDS } from './settled-words.js'
import type { SightingDraft } from './sighting-draft.js'
import { saysSettled, settledSubject } from './told-subject.js'
import { plainText, stemsFrom } from '../words.js'

export interface SaidInPassing {
  readonly date: IsoDate
  /** `file:line`. */
  readonly place: string
  readonly words: string
}

interface Line extends SaidInPassing {
  readonly raw: string
  readonly stems: ReadonlySet<string>
  /** It says that something is settled … */
  readonly settled: boolean
  /** … or links a thing newly made. */
  readonly isNew: boolean
  /** Stems of what it says is settled. */
  readonly subject: readonly string[]
  /** Of "wind vane (#12) - done" the stems before the last stroke, without references; '' of other lines. */
  readonly head: string
}

const SETTLED = new RegExp(
  String.raw`\b(?:has|have|is|are|was|were|got|been|wurden?|ist|sind)\s+(?:(?:${ADVERBS})\s+){0,3}(?:${SETTLED_WORDS})\b|(?:\bissues?|\bprs?|\bmrs?|\bpull requests?|\bmerge requests?|#\d+)\)?\s*(?:#\d+\s*)?(?:${SETTLED_WORDS})\b|[:–-]\s*(?:${SETTLED_WORDS})[\s.!)]*$`,
  'i',
)
/** What `SETTLED` finds holds one of these: most lines hold none, and are done with at once. */
const MAYBE_SETTLED = new RegExp(SETTLED_WORDS, 'i')
const NEW_THING = /\bnew (?:user )?(?:issue|story|pr|pull request|ticket|epic|bug)\b[\s:–>-]{0,4}\[?/i
const CONDITION = /\b(?:after|before|as soon as|should|must|planned|plan to|nachdem|bevor|sobald)\b/i

const DONE_LAST = new RegExp(
  String.raw`^\s*(?:[-*+•]\s)?(.*[^\s–:-])\s*[–:-]+\s*(?:${SETTLED_WORDS})[\s.!)]*$`,
  'i',
)
const ISSUE_LINK = /\[[^\][]*#\d+\]\([^()\s]*\)|(?<![\w./-])[\w./-]*#\d+/g
/** Tasks come agenda item by agenda item. */
const pointsAboveOf = remembered(100, pointsAbove)
/** Words from which a point is known again. */
const HEAD_STEMS = 3

/** Meetings after its last line in which what has the task's subject is about the task. */
const SOON = 3
/** The weight of the subject's words that the task holds, and their share of the subject. */
const SUBJECT_WEIGHT = 4.5
const SUBJECT_SHARE = 0.8
/** Meetings after its last line in which something said in passing is still about the task. */
const MEETINGS = 8
/** The share of the task's words (by weight), and the weight, that a line without its link must hold. */
const NEARLY_ALL = 0.7
const TELLING_WEIGHT = 8
/** The same of a line that links a thing newly made, which the task asked for. */
const SOME = 0.4
const THING_WEIGHT = 6

export class Passing {
  readonly #meetings: readonly MeetingFacts[]
  /** Of each meeting, in order of time. */
  readonly #lines: readonly (readonly Line[])[]
  readonly #weigh: Weigh

  /** `meetings` in order of time, as `SightingDraft.meetingIndex` counts them; lines of `drafts` are no lines in passing. */
  constructor(meetings: readonly MeetingFacts[], drafts: readonly SightingDraft[], weigh: Weigh) {
    const own = new Set<string>()
    for (const { sighting, read } of drafts)
      for (let line = read.line; line <= Math.max(read.line, read.span.endLine); line++)
        own.add(`${sighting.file}:${line}`)
    this.#meetings = meetings
    this.#lines = meetings.map((facts) => linesOf(facts).filter(({ place }) => !own.has(place)))
    this.#weigh = weigh
  }

  /** What first settles the task after its last line; null where nothing does. */
  settling(last: SightingDraft): SaidInPassing | null {
    const above = this.#pointAbove(last)
    const keys = subjectsOf(last)
      .map(patternOfKey)
      .filter((pattern) => pattern !== null)
    const all = this.#weightOf(last.stems)
    const head = above === null ? '' : headOf(above)
    const told = new Set([...last.stems, ...stemsFrom(last.sighting.excerpt)])
    for (let after = 1; after <= MEETINGS; after++) {
      const settling = this.#lines[last.meetingIndex + after]?.find(
        (line) =>
          line.date > last.date &&
          (this.#settles(line, last, keys, all) ||
            (after <= SOON && ((head !== '' && line.head === head) || this.#tellsSubject(line, told)))),
      )
      if (settling) return settling
    }
    return null
  }

  #pointAbove({ agendaItem, meetingIndex, read }: SightingDraft): string | null {
    const item = this.#meetings[meetingIndex]?.agendaItems.find(({ id }) => id === agendaItem)
    if (!item || item.notesLine === null) return null
    return pointsAboveOf(item.notes)[read.line - item.notesLine] ?? null
  }

  /** The line says of what the task is about, and of little else, that it is settled. */
  #tellsSubject({ subject }: Line, told: ReadonlySet<string>): boolean {
    if (subject.length < 2) return false
    const shared = subject.filter((stem) => told.has(stem))
    const weight = this.#weightOf(shared)
    return shared.length >= 2 && weight >= SUBJECT_WEIGHT && weight >= SUBJECT_SHARE * this.#weightOf(subject)
  }

  #weightOf(stems: readonly string[]): number {
    return stems.reduce((sum, stem) => sum + this.#weigh(stem), 0)
  }

  #settles(line: Line, task: SightingDraft, keys: readonly RegExp[], all: number): boolean {
    if (line.settled && keys.some((key) => key.test(line.raw))) return true
    if (!line.settled && !line.isNew) return false
    let shared = 0
    for (const stem of task.stems) if (line.stems.has(stem)) shared += this.#weigh(stem)
    return line.settled
      ? shared >= TELLING_WEIGHT && shared >= NEARLY_ALL * all
      : shared >= THING_WEIGHT && shared >= SOME * all && asksForThing(task.read)
  }
}

const known = new WeakMap<MeetingFacts, readonly Line[]>()

/** All lines of a meeting's notes that say such things, those of tasks too. */
function linesOf(facts: MeetingFacts): readonly Line[] {
  const lines = known.get(facts) ?? linesFrom(facts)
  known.set(facts, lines)
  return lines
}

function linesFrom({ settled, agendaItems }: MeetingFacts): Line[] {
  return agendaItems.flatMap(({ notes, notesLine, line }) =>
    notes.split('\n').flatMap((raw, at) => {
      const place = `${settled.source.file}:${notesLine === null ? line : notesLine + at}`
      const isSettled = MAYBE_SETTLED.test(raw) && SETTLED.test(raw)
      const isNew = NEW_THING.test(raw) && LINK.test(raw)
      if (!(isSettled || isNew || saysSettled(raw))) return []
      const words = plainText(raw).trim()
      const denied = deniesIt(words) || CONDITION.test(words)
      const subject = denied ? [] : settledSubject(words)
      const counts = denied ? isNew && !isSettled : isSettled || isNew || subject.length > 0
      if (!counts) return []
      return [
        {
          date: settled.date,
          place,
          words,
          raw,
          stems: new Set(stemsFrom(words)),
          settled: isSettled,
          isNew,
          subject,
          head: headOf(DONE_LAST.exec(raw)?.[1] ?? ''),
        },
      ]
    }),
  )
}

/** The telling words of a point, without the issues that it names; '' where they are too few to know it again. */
function headOf(point: string): string {
  const stems = stemsFrom(point.replace(ISSUE_LINK, ' ')).filter((stem) => !/^\d+$/.test(stem))
  return stems.length < HEAD_STEMS ? '' : stems.join(' ')
}

/** The issues and pull requests that a task is about: its own, those told beneath it, the only one of its heading. */
function subjectsOf({ references, read, around }: SightingDraft): string[] {
  const told = read.detail.flatMap((line) => line.references.map(({ key }) => key))
  const issues = [...around].filter((key) => key.includes('#'))
  return [...references, ...told, ...(issues.length === 1 ? issues : [])]
}

const LINK = /\/(?:issues|pull|merge_requests)\/\d+|#\d+/
