/** Reads and resolves a folder of minutes without a store, and makes of it what a report is made of. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMinutes } from '../../importers/registry.js'
import { readConfiguration } from '../../src/config/read-configuration.js'
import { EMPTY_CONFIGURATION, type Configuration } from '../../src/domain/configuration.js'
import type { ActionItem, Catalogue, PersonRef, ResolvedGroup, SourceRecord } from '../../src/domain/graph.js'
import { contentHash, idFrom } from '../../src/domain/ids.js'
import type { ReportActionItem, ReportInput, ReportName, ReportPlace } from '../../src/report/report-input.js'
import { resolveCatalogue } from '../../src/resolve/catalogue.js'
import { chainsFrom } from '../../src/resolve/chains.js'
import { outlineFrom } from '../../src/resolve/outline.js'
import { resolveChain } from '../../src/resolve/resolve-chain.js'

export interface MinutesFile {
  /** Relative to the root. */
  readonly file: string
  readonly text: string
}

export interface ResolvedMinutes {
  readonly groups: readonly ResolvedGroup[]
  readonly catalogue: Catalogue
  readonly configuration: Configuration
}

export function minutesBelow(root: string): readonly MinutesFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|log)$/.test(entry.name) && !/readme/i.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { file: path.slice(root.length).replace(/^\//, ''), text: readFileSync(path, 'utf8') }
    })
}

export function resolvedMinutes(
  files: readonly MinutesFile[],
  configuration: Configuration = EMPTY_CONFIGURATION,
): ResolvedMinutes {
  const sources = files.map(sourceFrom)
  const { catalogue, directory } = resolveCatalogue(sources.map(outlineFrom), configuration, [])
  const chains = chainsFrom([...new Set(sources.map(({ group }) => group))], configuration)
  const groups = chains.flatMap((chain) =>
    resolveChain({ chain, sources, directory, configuration, events: [] }),
  )
  return { groups, catalogue, configuration }
}

export function configurationOf(root: string): Configuration {
  return readConfiguration(join(root, 'minutegraph.yml'))
}

function sourceFrom({ file, text }: MinutesFile): SourceRecord {
  return {
    id: idFrom('Source', file),
    file,
    group: file.split('/', 1)[0] ?? '',
    hash: contentHash(text),
    bytes: text.length,
    readerVersion: 'test',
    requestedStyle: null,
    root: '/',
    url: null,
    minutes: readMinutes({ file, text, style: null }),
  }
}

/** What a report on `resolved` is made of, without what the scope leaves out being taken away. */
export function reportInputFrom(
  { groups, catalogue, configuration }: ResolvedMinutes,
  asked: Pick<ReportInput, 'scope' | 'span'>,
): ReportInput {
  const people = new Map(catalogue.people.map((person) => [person.id, person]))
  const topics = new Map(catalogue.topics.map(({ id, name }) => [id, name]))
  const titles = new Map(
    groups.flatMap(({ agendaItems }) => agendaItems.map(({ id, title }) => [id, title] as const)),
  )
  const titleOf = (agendaItem: ActionItem['sightings'][number]['agendaItem']): string | null =>
    agendaItem === null ? null : (titles.get(agendaItem) ?? null)
  const template = configuration.sources[0]?.url ?? null
  const place = <T extends { file: string; line: number }>(fact: T): T & ReportPlace => ({
    ...fact,
    url: template?.replace('{file}', fact.file).replace('{line}', String(fact.line)) ?? null,
  })
  const name = (ref: PersonRef): ReportName => {
    const person = ref.person === null ? undefined : people.get(ref.person)
    return { name: ref.name, handle: person?.handle ?? null, nobody: person === undefined }
  }
  const item = (action: ActionItem): ReportActionItem => ({
    ...action,
    owners: action.owners.map(name),
    topics: action.topics.flatMap((id) => topics.get(id) ?? []),
    agendaTitle: action.sightings.map(({ agendaItem }) => titleOf(agendaItem)).find((title) => title) ?? null,
    sightings: action.sightings.map((sighting) => ({
      ...place(sighting),
      copy: sighting.copyOf !== null,
    })),
  })
  return {
    ...asked,
    groups: groups.map(({ group }) => group),
    meetings: groups.flatMap(({ meetings }) =>
      meetings.map((meeting) => ({
        ...place(meeting),
        people: [...meeting.participants, ...meeting.excused].map((ref) => ref.name),
      })),
    ),
    actionItems: groups.flatMap(({ actionItems }) => actionItems.map(item)),
    decisions: groups.flatMap(({ decisions }) =>
      decisions.map((decision) => ({
        ...place(decision),
        agendaTitle: titleOf(decision.agendaItem),
        votes: decision.votes?.words ?? null,
      })),
    ),
    questions: groups.flatMap(({ questions }) =>
      questions.map((question) => ({ ...place(question), askers: question.askers.map(name) })),
    ),
  }
}
