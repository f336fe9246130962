import type { Configuration } from '../domain/configuration.js'
import type { Event } from '../domain/event.js'
import type { ActionItem, SourceRecord } from '../domain/graph.js'
import { groupBy } from '../domain/group-by.js'
import { contentHash } from '../domain/ids.js'
import { catalogueDigest, resolveCatalogue } from '../resolve/catalogue.js'
import { chainsFrom } from '../resolve/chains.js'
import { resolveChain } from '../resolve/resolve-chain.js'
import { differenceFrom, type GraphDifference } from '../store/difference.js'
import { readMarks, RESOLVED_MARK } from '../store/marks.js'
import { CATALOGUE_SCOPE, groupScope, mergeRows } from '../store/node-row.js'
import type { GraphStore } from '../store/port.js'
import { rowsFromCatalogue } from '../store/rows-from-catalogue.js'
import { rowsFromGroup } from '../store/rows-from-group.js'
import type { KnownSource } from '../store/sources.js'
import { memoryOf } from './store-memory.js'
import { movedIdMarks } from './moved-id-marks.js'
import { resolverVersion } from './built-files.js'

/** All that is resolved from: the sources as they are to be, and what people settled and said. */
export interface GraphInput {
  readonly store: GraphStore
  readonly configuration: Configuration
  readonly events: readonly Event[]
  /** Every source of the store as it is to be. */
  readonly sources: readonly SourceState[]
  /** The sources that were read in this run, by id: the store need not have them. */
  readonly records: ReadonlyMap<string, SourceRecord>
}

/** What is known of a source without what was read from it. */
export type SourceState = Omit<KnownSource, 'style'>

/** What has to be written so that the graph tells what its sources tell. */
export interface GraphRefresh {
  readonly difference: GraphDifference
  /** Notes of what was resolved by what, to be written with the difference. */
  readonly marks: Readonly<Record<string, string | null>>
  /** Ids of action items that are gone, each with the one that the thing has now; to be written first. */
  readonly movedIds: Readonly<Record<string, string>>
  /** The groups that were resolved. */
  readonly groups: readonly string[]
}

/**
 * Resolves the chains of groups whose sources, people, topics, events or settings are not those that they were last
 * resolved by; null where there is none. Reads the store, writes nothing.
 */
export async function refreshGraph(input: GraphInput): Promise<GraphRefresh | null> {
  const { store, configuration, events, sources, records } = input
  const marks = await readMarks(store)
  const program = resolverVersion()
  const { people, topics, groups } = configuration
  const states = sources.map((source) => ({ group: source.group, key: stateKey(source) }))
  const whole = contentHash(
    JSON.stringify([program, people, topics, groups, events, states.map(({ key }) => key).sort()]),
  )
  if (marks.get(RESOLVED_MARK) === whole) return null

  const memory = memoryOf(store)
  const outlines = await memory.sources.outlinesOf(sources, records)
  memory.catalogue = resolveCatalogue(outlines, configuration, events, memory.catalogue)
  const { catalogue, directory } = memory.catalogue
  const statesOf = groupBy(states, ({ group }) => group)
  const outlinesOf = groupBy(outlines, ({ group }) => group)
  const groupNames = [...statesOf.keys()].sort()
  const chains = chainsFrom(groupNames, configuration)
  const newMarks: Record<string, string | null> = { [RESOLVED_MARK]: whole }
  const concerned: string[][] = []
  for (const chain of chains) {
    const members = new Set(chain)
    const ofChain = events.filter(
      ({ subject, object }) => concerns(subject, members) || concerns(object, members),
    )
    const digest = contentHash(
      JSON.stringify([
        program,
        chain,
        groups.filter(({ name }) => members.has(name)),
        ofChain,
        chain.flatMap((group) => (statesOf.get(group) ?? []).map(({ key }) => key)).sort(),
        catalogueDigest(
          chain.flatMap((group) => outlinesOf.get(group) ?? []),
          ofChain,
          directory,
        ),
      ]),
    )
    const mark = chainMark(chain)
    if (marks.get(mark) === digest) continue
    newMarks[mark] = digest
    concerned.push(chain)
  }
  const chainMarks = new Set(chains.map(chainMark))
  for (const mark of marks.keys()) {
    if (mark.startsWith(CHAIN_MARK) && !chainMarks.has(mark)) newMarks[mark] = null
  }

  const stored = await storedGroups(store)
  const gone = stored.filter((name) => !groupNames.includes(name))
  const concernedGroups = concerned.flat()
  const rows = [rowsFromCatalogue(catalogue)]
  const actionItems: ActionItem[] = []
  const toResolve = new Set(concernedGroups)
  const ofConcerned = sources.filter(({ group }) => toResolve.has(group))
  const factsOf = groupBy(await memory.sources.recordsOf(ofConcerned, records), ({ group }) => group)
  for (const chain of concerned) {
    const ofChain = chain.flatMap((group) => factsOf.get(group) ?? [])
    const resolved = resolveChain({ chain, sources: ofChain, directory, configuration, events })
    for (const group of resolved) {
      // Not as arguments of one call: there may be more of them than it takes.
      for (const item of group.actionItems) actionItems.push(item)
      // A folder whose files hold no meeting is nobody's group.
      if (group.meetings.length > 0) rows.push(rowsFromGroup(group))
    }
  }
  const scopes = [CATALOGUE_SCOPE, ...[...concernedGroups, ...gone].map(groupScope)]
  const difference = await differenceFrom(store, scopes, mergeRows(rows))
  const movedIds = await movedIdMarks(store, difference, actionItems)
  return { difference, marks: newMarks, movedIds, groups: concernedGroups }
}

const CHAIN_MARK = 'resolved:chain:'

function chainMark(chain: readonly string[]): string {
  return CHAIN_MARK + JSON.stringify(chain)
}

function stateKey(source: SourceState): string {
  return JSON.stringify([
    source.id,
    source.group,
    source.hash,
    source.readerVersion,
    source.requestedStyle,
    source.url,
  ])
}

function concerns(anchor: Event['object'], groups: ReadonlySet<string>): boolean {
  return anchor !== null && (anchor.group === null || groups.has(anchor.group))
}

/** The groups that have nodes, also where no source is left of them. */
async function storedGroups(store: GraphStore): Promise<string[]> {
  const rows = await store.read('group-names', {})
  return rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
}
