/** What is in the store, and what is the matter with it. */
import type { Severity } from '../../domain/diagnostic.js'
import type { IsoDate } from '../../domain/iso-date.js'
import { orphanedEvents } from '../../resolve/orphaned-events.js'
import { ActionItemList } from './action-item-list.js'
import { actionItemFrom } from '../reading/action-item-rows.js'
import { decisionFrom } from '../reading/fact-rows.js'
import type { FindingCode } from '../generated/resolver-types.js'
import type { ImportResult } from '../api-options.js'
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

export class StoreModel {
  readonly location: string
  readonly version: string
  readonly #lastImport: ImportResult | null
  readonly #reading: Reading
  #counts: Promise<{ readonly label: string; readonly count: number }[]> | null = null

  constructor(context: RequestContext) {
    this.location = context.store.location
    this.version = context.version
    this.#lastImport = context.lastImport()
    this.#reading = context.reading(null)
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
    return [...(await this.#orphanedEvents()), ...(await this.#conflicts())]
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
    const list = new ActionItemList(this.#reading, { conflicting: true, include: ['STALE'] }, null, {})
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
