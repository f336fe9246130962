/** What is in the store, and what is the matter with it. */
import type { Configuration } from '../../domain/configuration.js'
import type { Severity } from '../../domain/diagnostic.js'
import type { Event, EventKind } from '../../domain/event.js'
import type { ActionItemStatus } from '../../domain/graph.js'
import type { IsoDate } from '../../domain/iso-date.js'
import { resolveCatalogue } from '../../resolve/catalogue.js'
import { orphanedEvents } from '../../resolve/orphaned-events.js'
import type { SourceOutline } from '../../resolve/outline.js'
import type { GraphStore } from '../../store/port.js'
import { readOutlines } from '../../store/sources.js'
import { ActionItemList } from './action-item-list.js'
import { actionItemFrom } from '../reading/action-item-rows.js'
import { decisionFrom } from '../reading/fact-rows.js'
import type { FindingCode } from '../generated/resolver-types.js'
import type { ImportResult } from '../api-options.js'
import { diagnosticsFound } from './diagnostics.js'
import { storedLastImport } from './last-import.js'
import type { Reading } from '../reading/reading.js'
import type { RequestContext } from '../request-context.js'
import { dayOrNull, integer, text } from '../reading/row-values.js'

export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly message: string
  readonly place: string | null
  readonly remedy: string | null
}

const ANY_STATUS: ActionItemStatus[] = ['open', 'done', 'dropped', 'unlisted']
/** Files that a finding names. */
const MOST_FILES = 5
const ABOUT_NAMES: ReadonlySet<EventKind> = new Set([
  'merge-people',
  'name-topic',
  'merge-topics',
  'split-topic',
])

export class StoreModel {
  readonly location: string
  readonly version: string
  readonly #lastImport: ImportResult | null
  readonly #reading: Reading
  readonly #store: GraphStore
  readonly #configuration: Configuration
  #counts: Promise<{ readonly label: string; readonly count: number }[]> | null = null

  constructor(context: RequestContext) {
    this.location = context.store.location
    this.version = context.version
    this.#lastImport = context.lastImport()
    this.#reading = context.reading(null)
    this.#store = context.store
    this.#configuration = context.configuration
  }

  /** Of this process, else the last one kept. */
  async lastImport(): Promise<ImportResult | null> {
    return this.#lastImport ?? storedLastImport(this.#reading)
  }

  async newestMeetingDay(): Promise<IsoDate | null> {
    const [row] = await this.#reading.ask('newest-meeting-day')
    return row ? dayOrNull(row, 'date') : null
  }

  counts(): Promise<{ readonly label: string; readonly count: number }[]> {
    this.#counts ??= this.#reading
      .ask('label-counts')
      .then((rows) =>
        rows
          .map((row) => ({ label: text(row, 'label'), count: integer(row, 'count') }))
          .sort((a, b) => (a.label < b.label ? -1 : 1)),
      )
    return this.#counts
  }

  async findings(): Promise<Finding[]> {
    const sources = (await this.counts()).find(({ label }) => label === 'Source')?.count ?? 0
    if (sources === 0)
      return [
        {
          code: 'EMPTY_STORE',
          severity: 'warning',
          message: 'nothing was imported yet',
          place: this.location,
          remedy: 'Run: minutegraph import PATH',
        },
      ]
    const found = await Promise.all([
      this.#unreadFiles(),
      this.#refusedEvents(),
      this.#orphanedEvents(),
      this.#conflicts(),
    ])
    return found.flat()
  }

  async #unreadFiles(): Promise<Finding[]> {
    const unread = await diagnosticsFound(this.#reading, { severity: ['error'] })
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

  /** What the configuration overrules is seen only by resolving names again. */
  async #refusedEvents(): Promise<Finding[]> {
    const events = (await this.#reading.events()).filter(({ kind }) => ABOUT_NAMES.has(kind))
    if (events.length === 0) return []
    const outlines = (await readOutlines(this.#store)).map(({ outline }) => outline as SourceOutline)
    const { refused } = resolveCatalogue(outlines, this.#configuration, events)
    return refused.map((event) => ({
      code: 'EVENT_AGAINST_CONFIGURATION',
      severity: 'warning',
      message: `${event.kind} by ${event.by} on ${event.day}: ${told(event)}; the configuration says otherwise, and wins`,
      place: null,
      remedy: 'Change minutegraph.yml if what was said is right; else there is nothing to do.',
    }))
  }

  async #orphanedEvents(): Promise<Finding[]> {
    const events = await this.#reading.events()
    if (events.length === 0) return []
    const [actionItems, decisions, directory] = await Promise.all([
      this.#reading.all('action-items', 'all', 'last-seen', {}, actionItemFrom, 'desc'),
      this.#reading.all('decisions', 'all', 'date', {}, decisionFrom, 'desc'),
      this.#reading.directory(),
    ])
    const people = [...directory.people.values()]
    const topics = [...directory.topics.values()]
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

  async #conflicts(): Promise<Finding[]> {
    // Most of them were closed by somebody and are listed on.
    const filter = { conflicting: true, include: ['STALE' as const], status: ANY_STATUS }
    const list = new ActionItemList(this.#reading, filter, null, {})
    return (await list.all('last-seen', 'desc')).map((item) => ({
      code: 'CONFLICTING_ACTION_ITEM',
      severity: 'info',
      message: `${item.id} "${item.text}": ${item.conflicts.map(({ message }) => message).join('; ')}`,
      place: item.sightings.at(-1)
        ? `${item.sightings.at(-1)?.file ?? ''}:${item.sightings.at(-1)?.line ?? 0}`
        : null,
      remedy: `Say how it stands: minutegraph close ${item.id}, or reopen.`,
    }))
  }
}

function told({ subject, object, values }: Event): string {
  return `"${subject.text}" is "${object?.text ?? values.join(', ')}"`
}
