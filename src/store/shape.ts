/**
 * What nodes and edges the graph has: for each label its properties, in the order in which rows carry them, and the
 * edges that its nodes own. The statements that write are made of this table and of nothing else.
 */
import type { NodeLabel } from '../domain/ids.js'

/** Labels whose nodes are rows that import keeps. Events and references are not: see event-log.ts and write-difference.ts. */
export type RowLabel = Exclude<NodeLabel, 'Event' | 'Reference'>

export interface EdgeShape {
  readonly type: string
  readonly to: RowLabel | 'Reference'
}

interface LabelShape {
  readonly fields: readonly string[]
  readonly edges: readonly EdgeShape[]
}

const SOURCED = ['source', 'file', 'line', 'endLine', 'excerpt', 'url'] as const

/** In the order in which they are written: the end of an edge mostly before its start. Removal goes backwards. */
export const SHAPE: Readonly<Record<RowLabel, LabelShape>> = {
  Person: { fields: ['label', 'handle', 'name', 'kind', 'aliases'], edges: [] },
  Topic: {
    fields: ['name', 'aliases', 'curated', 'parent'],
    edges: [{ type: 'PART_OF', to: 'Topic' }],
  },
  Group: { fields: ['name', 'successorOf', 'ended'], edges: [] },
  Source: {
    fields: [
      'root',
      'file',
      'group',
      'hash',
      'bytes',
      'readerVersion',
      'requestedStyle',
      'style',
      'url',
      'diagnosticsJson',
      'minutesJson',
      'outlineJson',
    ],
    edges: [],
  },
  Meeting: {
    fields: ['group', 'date', 'title', 'held', 'participants', 'excused', ...SOURCED],
    edges: [
      { type: 'OF', to: 'Group' },
      { type: 'READ_FROM', to: 'Source' },
      { type: 'ATTENDED_BY', to: 'Person' },
      { type: 'EXCUSED', to: 'Person' },
    ],
  },
  AgendaItem: {
    fields: [
      'group',
      'meeting',
      'date',
      'title',
      'minutes',
      'position',
      'parent',
      'owners',
      'notes',
      'notesLine',
      'referencesJson',
      ...SOURCED,
    ],
    edges: [
      { type: 'IN', to: 'Meeting' },
      { type: 'PART_OF', to: 'AgendaItem' },
      { type: 'BROUGHT_BY', to: 'Person' },
      { type: 'ABOUT', to: 'Topic' },
      { type: 'REFERS_TO', to: 'Reference' },
    ],
  },
  Chore: {
    fields: ['meeting', 'role', 'people', ...SOURCED],
    edges: [
      { type: 'IN', to: 'Meeting' },
      { type: 'DONE_BY', to: 'Person' },
    ],
  },
  ActionItem: {
    fields: [
      'group',
      'text',
      'owners',
      'marker',
      'reason',
      'due',
      'firstSeen',
      'lastSeen',
      'dismissed',
      'conflictsJson',
    ],
    edges: [
      { type: 'OF', to: 'Group' },
      { type: 'OWNED_BY', to: 'Person' },
      { type: 'ABOUT', to: 'Topic' },
    ],
  },
  Sighting: {
    fields: [
      'actionItem',
      'meeting',
      'agendaItem',
      'date',
      'text',
      'owners',
      'marker',
      'status',
      'statusWords',
      'carriedOver',
      'due',
      'copyOf',
      'joinedBy',
      'position',
      'referencesJson',
      ...SOURCED,
    ],
    edges: [
      { type: 'OF', to: 'ActionItem' },
      { type: 'IN', to: 'Meeting' },
      { type: 'UNDER', to: 'AgendaItem' },
      { type: 'REFERS_TO', to: 'Reference' },
    ],
  },
  StatusSpan: {
    // From `since` to `until` the status lasts, from `from` to `to` also with these owners and this due day.
    fields: [
      'actionItem',
      'group',
      'from',
      'to',
      'since',
      'until',
      'status',
      'staleFrom',
      'reason',
      'owners',
      'due',
    ],
    edges: [
      { type: 'OF', to: 'ActionItem' },
      { type: 'OWNED_BY', to: 'Person' },
    ],
  },
  Decision: {
    fields: [
      'group',
      'meeting',
      'agendaItem',
      'date',
      'text',
      'outcome',
      'marker',
      'reason',
      'supersededFrom',
      'votesJson',
      'referencesJson',
      ...SOURCED,
    ],
    edges: [
      { type: 'IN', to: 'Meeting' },
      { type: 'UNDER', to: 'AgendaItem' },
      { type: 'ABOUT', to: 'Topic' },
      { type: 'SUPERSEDES', to: 'Decision' },
      { type: 'REFERS_TO', to: 'Reference' },
    ],
  },
  Question: {
    fields: ['group', 'meeting', 'agendaItem', 'date', 'askers', 'text', 'answered', 'answers', ...SOURCED],
    edges: [
      { type: 'IN', to: 'Meeting' },
      { type: 'UNDER', to: 'AgendaItem' },
      { type: 'ASKED_BY', to: 'Person' },
    ],
  },
}

export const ROW_LABELS = Object.keys(SHAPE) as readonly RowLabel[]

/** What every row has before its fields: see node-row.ts. */
export const ROW_HEAD = ['id', 'scope', 'digest'] as const
