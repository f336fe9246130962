import { EMPTY_CONFIGURATION, type Configuration } from '../../src/domain/configuration.js'
import type { Event, EventAnchor, EventKind } from '../../src/domain/event.js'
import type { ActionItem, Catalogue, ResolvedGroup, SourceRecord } from '../../src/domain/graph.js'
import { idFrom } from '../../src/domain/ids.js'
import { resolveCatalogue } from '../../src/resolve/catalogue.js'
import { chainsFrom } from '../../src/resolve/chains.js'
import { outlineFrom } from '../../src/resolve/outline.js'
import { resolveChain } from '../../src/resolve/resolve-chain.js'
import { day } from './minutes-fixture.js'

export interface Resolved {
  readonly catalogue: Catalogue
  readonly groups: readonly ResolvedGroup[]
  readonly items: readonly ActionItem[]
}

/** A fresh import of `sources`. */
export function resolve(
  sources: readonly SourceRecord[],
  configuration: Partial<Configuration> = {},
  events: readonly Event[] = [],
): Resolved {
  const whole = { ...EMPTY_CONFIGURATION, ...configuration }
  const { catalogue, directory } = resolveCatalogue(sources.map(outlineFrom), whole, events)
  const chains = chainsFrom([...new Set(sources.map((source) => source.group))], whole)
  const groups = chains.flatMap((chain) =>
    resolveChain({ chain, sources, directory, configuration: whole, events }),
  )
  return { catalogue, groups, items: groups.flatMap((group) => group.actionItems) }
}

/** The lines at which each action item was seen, `day:line`, items in order of their first. */
export function threads(resolved: Resolved): string[][] {
  return resolved.items
    .map((item) => item.sightings.map((sighting) => `${sighting.date}:${sighting.line}`))
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

export function statusOn(item: ActionItem, date: string): string | undefined {
  return item.spans.find((span) => span.from <= date && date < span.to)?.status
}

/** What a person says of `item` on `date`. */
export function said(
  kind: EventKind,
  date: string,
  subject: EventAnchor,
  more: Partial<Pick<Event, 'object' | 'values' | 'note' | 'by'>> = {},
): Event {
  return {
    id: idFrom('Event', kind, date, subject.id),
    kind,
    at: `${date}T12:00:00+00:00`,
    day: day(date),
    by: more.by ?? 'nora',
    note: more.note ?? null,
    subject,
    object: more.object ?? null,
    values: more.values ?? [],
    key: null,
  }
}

export function anchorOf(item: ActionItem): EventAnchor {
  return {
    id: item.id,
    group: item.group,
    owners: item.owners.map((owner) => owner.name),
    text: item.text,
    places: item.sightings.map(({ file, line }) => ({ file, line })),
  }
}
