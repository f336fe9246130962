/** A connection of action items: its page and its counts are asked for only where the request wants them. */
import type { ActionItemStatus } from '../../domain/graph.js'
import type { Marker } from '../../domain/minutes.js'
import type { Direction, ListingKey } from '../../store/listing-statements.js'
import {
  conditionsFrom,
  standingParameters,
  type ActionItemConditions,
  type Standing,
} from '../reading/action-item-filter.js'
import { actionItemFrom, STATUSES } from '../reading/action-item-rows.js'
import { MARKERS } from '../reading/fact-rows.js'
import type { ActionItemFilter, ActionItemOrder } from '../generated/resolver-types.js'
import type { ActionItemModel } from '../reading/models.js'
import { pageRequest, type Page, type PageArguments } from '../reading/paging.js'
import type { Reading } from '../reading/reading.js'
import { flag, integer, word } from '../reading/row-values.js'

export interface StandingCount {
  readonly status: ActionItemStatus
  readonly marker: Marker
  readonly stale: boolean
  readonly total: number
  readonly overdue: number
  readonly unowned: number
}

export interface ActionItemCounts {
  readonly totalCount: number
  readonly overdueCount: number
  readonly unownedCount: number
  readonly leftOut: { readonly stale: number; readonly suggested: number; readonly unlisted: number }
}

/** A page of action items and their counts, each asked for only where it is wanted. */
export interface ActionItemConnectionModel {
  page(): Promise<Page<ActionItemModel>>
  counts(): Promise<ActionItemCounts>
}

const KEYS: Readonly<Record<ActionItemOrder['field'], ListingKey<'action-items'>>> = {
  LAST_SEEN: 'last-seen',
  FIRST_SEEN: 'first-seen',
  DUE: 'due',
}

export class ActionItemList implements ActionItemConnectionModel {
  readonly #reading: Reading
  readonly #filter: ActionItemFilter
  readonly #order: ActionItemOrder | null
  readonly #page: PageArguments
  #conditions: Promise<ActionItemConditions> | null = null
  #fetchedPage: Promise<Page<ActionItemModel>> | null = null
  #fetchedCounts: Promise<ActionItemCounts> | null = null

  constructor(
    reading: Reading,
    filter: ActionItemFilter | null | undefined,
    order: ActionItemOrder | null | undefined,
    page: PageArguments,
  ) {
    this.#reading = reading
    this.#filter = filter ?? {}
    this.#order = order ?? null
    this.#page = page
  }

  page(): Promise<Page<ActionItemModel>> {
    this.#fetchedPage ??= this.#fetchPage()
    return this.#fetchedPage
  }

  counts(): Promise<ActionItemCounts> {
    this.#fetchedCounts ??= this.#fetchCounts()
    return this.#fetchedCounts
  }

  /** All of them, whatever the page. */
  async all(key: ListingKey<'action-items'>, order: Direction): Promise<ActionItemModel[]> {
    const { anchor, parameters, standing } = await this.#wanted()
    const wanted = { ...parameters, ...standingParameters(standing) }
    return this.#reading.all('action-items', anchor, key, wanted, actionItemFrom, order)
  }

  #wanted(): Promise<ActionItemConditions> {
    this.#conditions ??= conditionsFrom(this.#filter, this.#reading)
    return this.#conditions
  }

  async #fetchPage(): Promise<Page<ActionItemModel>> {
    const request = pageRequest(this.#page)
    const { anchor, parameters, standing } = await this.#wanted()
    return this.#reading.page(
      {
        listing: 'action-items',
        anchor,
        key: KEYS[this.#order?.field ?? 'LAST_SEEN'],
        order: this.#order?.direction === 'ASC' ? 'asc' : 'desc',
        parameters: { ...parameters, ...standingParameters(standing) },
      },
      request,
      actionItemFrom,
    )
  }

  async #fetchCounts(): Promise<ActionItemCounts> {
    const { anchor, parameters, standing } = await this.#wanted()
    // Only what is listed or counted as left out.
    const counted = { ...parameters, statuses: [...new Set([...standing.statuses, 'unlisted' as const])] }
    const rows = (await this.#reading.counts('action-items', anchor, counted)).map((row): StandingCount => ({
      status: word(row, 'status', STATUSES),
      marker: word(row, 'marker', MARKERS),
      stale: flag(row, 'stale'),
      total: integer(row, 'total'),
      overdue: integer(row, 'overdue'),
      unowned: integer(row, 'unowned'),
    }))
    return countsOfStanding(rows, standing)
  }
}

export function countsOfStanding(rows: readonly StandingCount[], standing: Standing): ActionItemCounts {
  const { statuses, markers, stale } = standing
  const sum = (
    column: 'total' | 'overdue' | 'unowned',
    status: readonly ActionItemStatus[],
    marker: readonly Marker[],
    staleness: readonly boolean[],
  ) =>
    rows
      .filter(
        (row) => status.includes(row.status) && marker.includes(row.marker) && staleness.includes(row.stale),
      )
      .reduce((total, row) => total + row[column], 0)
  return {
    totalCount: sum('total', statuses, markers, stale),
    overdueCount: sum('overdue', statuses, markers, stale),
    unownedCount: sum('unowned', statuses, markers, stale),
    leftOut: {
      stale: stale.includes(true) ? 0 : sum('total', statuses, markers, [true]),
      suggested: markers.includes('inferred') ? 0 : sum('total', statuses, ['inferred'], stale),
      unlisted: statuses.includes('unlisted') ? 0 : sum('total', ['unlisted'], markers, stale),
    },
  }
}
