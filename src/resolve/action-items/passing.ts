/**
 * What later minutes say of a task in passing, without taking it up: "issue #12 has been closed", "the PR is merged".
 * It counts where the line names the very issue or pull request of the task, or holds nearly all of its words; or where
 * it links the issue that the task asked somebody to open.
 */
import type { IsoDate } from '../../domain/iso-date.js'
import type { Weigh } from './likeness.js'
import type { MeetingFacts } from '../meeting-facts.js'
import { patternOfKey } from '../reference-pattern.js'
import { asksForThing, deniesIt } from './reported.js'
import type { SightingDraft } from './sighting-draft.js'
import { plainText, stemsFrom } from '../words.js'

export interface SaidInPassing {
  readonly date: IsoDate
  /** `file:line`. */
  readonly place: string
  readonly words: string
}

interface Line extends SaidInPassing {
  readonly meetingIndex: number
  readonly raw: string
  readonly stems: ReadonlySet<string>
  /** It says that something is settled; else it only links a thing newly made. */
  readonly settled: boolean
}

const SETTLED_WORDS =
  'fixed|merged|done|solved|resolved|closed|completed|finished|released|implemented|published|deployed|landed|gemerged|behoben|erledigt|geschlossen|gelöst|abgeschlossen'
const SETTLED = new RegExp(
  String.raw`\b(?:has|have|is|are|was|were|got|been|wurden?|ist|sind)\s+(?:(?:now|already|finally|been|meanwhile|all|just|both|inzwischen|jetzt)\s+){0,3}(?:${SETTLED_WORDS})\b|(?:\bissues?|\bprs?|\bmrs?|\bpull requests?|\bmerge requests?|#\d+)\)?\s*(?:#\d+\s*)?(?:${SETTLED_WORDS})\b|[:–-]\s*(?:${SETTLED_WORDS})[\s.!)]*$`,
  'i',
)
const NEW_THING = /\bnew (?:user )?(?:issue|story|pr|pull request|ticket|epic|bug)\b[\s:–>-]{0,4}\[?/i
const CONDITION = /\b(?:after|before|as soon as|should|must|planned|plan to|nachdem|bevor|sobald)\b/i

/** Meetings after its last line in which something said in passing is still about the task. */
const MEETINGS = 8
/** The share of the task's words (by weight), and the weight, that a line without its link must hold. */
const NEARLY_ALL = 0.7
const TELLING_WEIGHT = 8
/** The same of a line that links a thing newly made, which the task asked for. */
const SOME = 0.4
const THING_WEIGHT = 6

export class Passing {
  readonly #lines: readonly Line[]
  readonly #weigh: Weigh

  /** `meetings` in order of time, as `SightingDraft.meetingIndex` counts them; lines of `drafts` are no lines in passing. */
  constructor(meetings: readonly MeetingFacts[], drafts: readonly SightingDraft[], weigh: Weigh) {
    const own = new Set<string>()
    for (const { sighting, read } of drafts)
      for (let line = read.line; line <= Math.max(read.line, read.span.endLine); line++)
        own.add(`${sighting.file}:${line}`)
    this.#lines = meetings.flatMap((facts, meetingIndex) => linesOf(facts, meetingIndex, own))
    this.#weigh = weigh
  }

  /** What first settles the task after its last line; null where nothing does. */
  settling(last: SightingDraft): SaidInPassing | null {
    const keys = subjectsOf(last)
      .map(patternOfKey)
      .filter((pattern) => pattern !== null)
    for (const line of this.#lines) {
      const after = line.meetingIndex - last.meetingIndex
      if (after < 1 || line.date <= last.date) continue
      if (after > MEETINGS) return null
      if (this.#settles(line, last, keys)) return line
    }
    return null
  }

  #settles(line: Line, task: SightingDraft, keys: readonly RegExp[]): boolean {
    if (line.settled && keys.some((key) => key.test(line.raw))) return true
    let shared = 0
    let all = 0
    for (const stem of task.stems) {
      const weight = this.#weigh(stem)
      all += weight
      if (line.stems.has(stem)) shared += weight
    }
    if (all === 0) return false
    return line.settled
      ? shared >= TELLING_WEIGHT && shared >= NEARLY_ALL * all
      : shared >= THING_WEIGHT && shared >= SOME * all && asksForThing(task.read)
  }
}

function linesOf(
  { settled, agendaItems }: MeetingFacts,
  meetingIndex: number,
  own: ReadonlySet<string>,
): Line[] {
  return agendaItems.flatMap(({ notes, notesLine, line }) =>
    notes.split('\n').flatMap((raw, at) => {
      const place = `${settled.source.file}:${notesLine === null ? line : notesLine + at}`
      const isSettled = SETTLED.test(raw)
      if (!isSettled && !(NEW_THING.test(raw) && LINK.test(raw))) return []
      const words = plainText(raw).trim()
      if (own.has(place) || (isSettled && (deniesIt(words) || CONDITION.test(words)))) return []
      return [
        {
          date: settled.date,
          meetingIndex,
          place,
          words,
          raw,
          stems: new Set(stemsFrom(words)),
          settled: isSettled,
        },
      ]
    }),
  )
}

/** The issues and pull requests that a task is about: its own, those told beneath it, the only one of its heading. */
function subjectsOf({ references, read, around }: SightingDraft): string[] {
  const told = read.detail.flatMap((line) => line.references.map(({ key }) => key))
  const issues = [...around].filter((key) => key.includes('#'))
  return [...references, ...told, ...(issues.length === 1 ? issues : [])]
}

const LINK = /\/(?:issues|pull|merge_requests)\/\d+|#\d+/
