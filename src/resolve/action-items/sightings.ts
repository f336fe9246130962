import type { Sighting } from '../../domain/graph.js'
import { idFrom } from '../../domain/ids.js'
import type { ReadActionItem } from '../../domain/minutes.js'
import type { Directory } from '../directory.js'
import { agendaItemAt, Ordinals, sourcedFrom, type MeetingFacts } from '../meeting-facts.js'
import type { SightingDraft } from './sighting-draft.js'
import { compareText } from '../spelling.js'
import { titleKey } from '../topics/title-key.js'
import { normalisedWords, stemsFrom } from '../words.js'

/** All sightings of a chain's meetings, in order of time and place; those in copies are not among them. */
export function sightingDrafts(meetings: readonly MeetingFacts[], directory: Directory): SightingDraft[] {
  const ordinals = new Ordinals()
  const contexts: Contexts = new Map()
  return meetings.flatMap((facts, meetingIndex) =>
    [...facts.settled.read.actionItems]
      .sort((a, b) => a.line - b.line || a.span.column - b.span.column)
      .map((read) => draftFrom(read, facts, meetingIndex, directory, ordinals, contexts)),
  )
}

type Contexts = Map<string, ReadonlySet<string>>

/** The stems of an agenda item, made once for all of its tasks. */
function contextOf(
  agendaItem: string | null,
  contexts: Contexts,
  texts: readonly string[],
): ReadonlySet<string> {
  if (agendaItem === null) return NO_CONTEXT
  const known = contexts.get(agendaItem)
  if (known) return known
  const context = new Set(texts.flatMap(stemsFrom))
  contexts.set(agendaItem, context)
  return context
}

const NO_CONTEXT: ReadonlySet<string> = new Set()

function draftFrom(
  read: ReadActionItem,
  facts: MeetingFacts,
  meetingIndex: number,
  directory: Directory,
  ordinals: Ordinals,
  contexts: Contexts,
): SightingDraft {
  const { settled, presence, agendaByLine } = facts
  const { group, date, source } = settled
  const agenda = read.agendaLine === null ? undefined : agendaByLine.get(read.agendaLine)
  const heading = agenda?.read.title ?? ''
  const words = normalisedWords(read.text)
  const stemSet = new Set(stemsFrom(read.text))
  const n = ordinals.of(group, date, heading, words)
  const owners = directory.refsOf(read.owners, presence)
  const agendaItem = agendaItemAt(agendaByLine, read.agendaLine)
  const id = idFrom(
    'Sighting',
    source.file,
    date,
    heading,
    words,
    ordinals.of(source.file, date, heading, words),
  )
  const parent = agenda?.read.parentLine == null ? undefined : agendaByLine.get(agenda.read.parentLine)
  return {
    id,
    itemId: idFrom('ActionItem', group, date, heading, words, n),
    group,
    meeting: settled.id,
    meetingIndex,
    date,
    read,
    owners,
    words,
    stems: [...stemSet],
    stemSet,
    references: new Set(read.references.map((reference) => reference.key)),
    around: new Set([...(agenda?.read.references ?? [])].map((reference) => reference.key)),
    context: () =>
      contextOf(agendaItem, contexts, [parent?.read.title ?? '', heading, agenda?.read.notes ?? '']),
    agendaItem,
    headingKey: heading === '' ? '' : titleKey(heading),
    listed: read.listLine !== null || read.carriedOver,
    sighting: {
      id,
      meeting: settled.id,
      agendaItem,
      date,
      text: read.text,
      owners,
      marker: read.marker,
      status: read.status,
      statusWords: read.statusWords,
      carriedOver: read.carriedOver,
      due: read.due,
      copyOf: null,
      references: read.references,
      ...sourcedFrom(source, read.span, read.evidence.words),
      line: read.line,
    },
  }
}

/** The same line in each byte-equal copy of the file: shown, and counted for nothing. */
export function copiesOf(sighting: Sighting, facts: MeetingFacts): Sighting[] {
  return [...facts.settled.copies]
    .sort((a, b) => compareText(a.file, b.file))
    .map((copy) => ({
      ...sighting,
      id: idFrom('Sighting', 'copy', copy.file, sighting.id),
      source: copy.id,
      file: copy.file,
      copyOf: sighting.source,
      joinedBy: 'the same line in a copy of the file',
    }))
}
