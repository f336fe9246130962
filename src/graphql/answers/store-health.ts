/** What is in the store, and what is the matter with it. */
import type { Configuration } from '../../domain/configuration.js'
import type { Severity } from '../../domain/diagnostic.js'
import type { Event, EventKind } from '../../domain/event.js'
import { MinutegraphError } from '../../domain/errors.js'
import type { IsoDate } from '../../domain/iso-date.js'
import { resolveCatalogue, type ResolvedCatalogue } from '../../resolve/catalogue.js'
import { orphanedEvents } from '../../resolve/orphaned-events.js'
import type { SourceOutline } from '../../resolve/outline.js'
import { eventFrom } from '../../store/event-log.js'
import type { GraphStore, Row } from '../../store/port.js'
import { readOutlines } from '../../store/sources.js'
import type { FindingCode } from '../generated/resolver-types.js'
import type { ImportResult } from '../api-options.js'
import { byPlace, toldDiagnostics, type ToldDiagnostic } from './diagnostics.js'
import { storedLastImport } from './last-import.js'
import type { JointFacts } from '../reading/joint-facts.js'
import type { Reading } from '../reading/reading.js'
import type { RequestContext } from '../request-context.js'
import { dayOrNull, integer, text, word } from '../reading/row-values.js'

export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly message: string
  readonly place: string | null
  readonly remedy: string | null
}

/** Files that a finding names. */
const MOST_FILES = 5
const ABOUT_NAMES: ReadonlySet<EventKind> = new Set([
  'merge-people',
  'name-topic',
  'merge-topics',
  'split-topic',
])

/** What is in a store apart from its facts, as one statement tells it. */
interface StoreContents {
  readonly counts: readonly { readonly label: string; readonly count: number }[]
  readonly newestMeetingDay: IsoDate | null
  /** By file and line. */
  readonly diagnostics: readonly ToldDiagnostic[]
  /** In the order in which they were said. */
  readonly events: readonly Event[]
}

export class StoreModel {
  readonly location: string
  readonly version: string
  readonly #lastImport: ImportResult | null
  readonly #reading: Reading
  readonly #store: GraphStore
  readonly #configuration: Configuration
  readonly #configurationFault: Error | null
  #contents: Promise<StoreContents> | null = null

  constructor(context: RequestContext) {
    this.location = context.store.location
    this.version = context.version
    this.#lastImport = context.lastImport()
    this.#reading = context.reading(null)
    this.#store = context.store
    this.#configuration = context.configuration
    this.#configurationFault = context.configurationFault
  }

  /** Of this process, else the last one kept. */
  async lastImport(): Promise<ImportResult | null> {
    return this.#lastImport ?? storedLastImport(this.#reading)
  }

  async newestMeetingDay(): Promise<IsoDate | null> {
    return (await this.#askContents()).newestMeetingDay
  }

  async counts(): Promise<{ readonly label: string; readonly count: number }[]> {
    return [...(await this.#askContents()).counts]
  }

  /** Three statements with what the other fields tell: what is in the store, the facts, and names where events speak of them. */
  async findings(): Promise<Finding[]> {
    const { counts, diagnostics, events } = await this.#askContents()
    const sources = counts.find(({ label }) => label === 'Source')?.count ?? 0
    const unreadConfiguration = configurationInvalid(this.#configurationFault)
    if (sources === 0)
      return [
        ...unreadConfiguration,
        {
          code: 'EMPTY_STORE',
          severity: 'warning',
          message: 'nothing was imported yet',
          place: this.location,
          remedy: 'Run: minutegraph import PATH',
        },
      ]
    const [facts, names] = await Promise.all([this.#factsFor(events), this.#namesFor(events)])
    return [
      ...unreadConfiguration,
      ...unreadFiles(diagnostics),
      ...(names?.refused ?? []).map(againstConfiguration),
      ...orphaned(events, facts, names),
      ...conflicts(facts),
    ]
  }

  #askContents(): Promise<StoreContents> {
    this.#contents ??= this.#reading.ask('store-contents').then(contentsFrom)
    return this.#contents
  }

  /** Everything that events may speak of; where nobody said anything, only what is in conflict. */
  #factsFor(events: readonly Event[]): Promise<JointFacts> {
    const onlyConflicts = { anyConflict: false, conflicting: true, outcomes: [] }
    return this.#reading.joint('facts-of-findings', events.length === 0 ? onlyConflicts : {})
  }

  /** What the configuration overrules is seen only by resolving names again. Null: no event speaks of names. */
  async #namesFor(events: readonly Event[]): Promise<ResolvedCatalogue | null> {
    const aboutNames = events.filter(({ kind }) => ABOUT_NAMES.has(kind))
    if (aboutNames.length === 0) return null
    const outlines = (await readOutlines(this.#store)).map(({ outline }) => outline as SourceOutline)
    return resolveCatalogue(outlines, this.#configuration, aboutNames)
  }
}

const CONTENTS = ['count', 'newest-meeting-day', 'diagnostics', 'event'] as const

function contentsFrom(rows: readonly Row[]): StoreContents {
  const of = (what: (typeof CONTENTS)[number]): Row[] =>
    rows.filter((row) => word(row, 'what', CONTENTS) === what)
  const [newest] = of('newest-meeting-day')
  return {
    counts: of('count')
      .map((row) => ({ label: text(row, 'name'), count: integer(row, 'number') }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
    newestMeetingDay: newest ? dayOrNull(newest, 'text') : null,
    diagnostics: of('diagnostics')
      .flatMap((row) => toldDiagnostics(text(row, 'name'), row, 'text'))
      .sort(byPlace),
    events: of('event')
      .sort((a, b) => integer(a, 'number') - integer(b, 'number'))
      .map((row) => eventFrom(row, 'text')),
  }
}

function configurationInvalid(fault: Error | null): Finding[] {
  if (fault === null) return []
  const { message, place, remedy } =
    fault instanceof MinutegraphError
      ? fault
      : { message: 'It cannot be read.', place: undefined, remedy: undefined }
  return [
    {
      code: 'CONFIGURATION_INVALID',
      severity: 'error',
      message: `${message} An earlier configuration holds.`,
      place: place ?? null,
      remedy: remedy ?? 'Mend minutegraph.yml, then import again.',
    },
  ]
}

function unreadFiles(diagnostics: readonly ToldDiagnostic[]): Finding[] {
  const unread = diagnostics.filter(({ severity }) => severity === 'error')
  const files = [...new Set(unread.map(({ file }) => file))]
  const [first] = unread
  if (!first) return []
  return [
    {
      code: 'UNREAD_FILES',
      severity: 'error',
      message:
        files.length === 1
          ? `${first.file} could not be read whole: ${first.message}`
          : `${files.length} files could not be read whole: ${files.slice(0, MOST_FILES).join(', ')}`,
      place: first.line === null ? first.file : `${first.file}:${first.line}`,
      remedy: 'Mend what minutegraph lint PATH tells, then import again.',
    },
  ]
}

function againstConfiguration(event: Event): Finding {
  return {
    code: 'EVENT_AGAINST_CONFIGURATION',
    severity: 'warning',
    message: `${event.kind} by ${event.by} on ${event.day}: ${told(event)}; the configuration says otherwise, and wins`,
    place: null,
    remedy: 'Change minutegraph.yml if what was said is right; else there is nothing to do.',
  }
}

function orphaned(events: readonly Event[], facts: JointFacts, names: ResolvedCatalogue | null): Finding[] {
  const { people, topics } = names?.catalogue ?? { people: [], topics: [] }
  const { actionItems, decisions } = facts
  return orphanedEvents(events, { actionItems, decisions, people, topics }).map(({ anchor, message }) => {
    const place = anchor.places.at(-1)
    return {
      code: 'ORPHANED_EVENT',
      severity: 'warning',
      message,
      place: place ? `${place.file}:${place.line}` : null,
      remedy: 'It is kept, and takes effect again when the minutes tell the thing again.',
    }
  })
}

/** Also of what is closed or stale: most conflicts are of what was closed by somebody and is listed on. */
function conflicts({ actionItems }: JointFacts): Finding[] {
  return actionItems
    .filter(({ conflicts, marker, dismissed }) => conflicts.length > 0 && marker === 'explicit' && !dismissed)
    .reverse()
    .map((item) => {
      const place = item.sightings.at(-1)
      return {
        code: 'CONFLICTING_ACTION_ITEM',
        severity: 'info',
        message: `${item.id} "${item.text}": ${item.conflicts.map(({ message }) => message).join('; ')}`,
        place: place ? `${place.file}:${place.line}` : null,
        remedy: `Say how it stands: minutegraph close ${item.id}, or reopen.`,
      }
    })
}

function told({ subject, object, values }: Event): string {
  return `"${subject.text}" is "${object?.text ?? values.join(', ')}"`
}
