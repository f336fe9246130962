import type {
  ActionItem,
  AgendaItem,
  Chore,
  Decision,
  Meeting,
  PersonRef,
  Question,
  ResolvedGroup,
  Sighting,
  Sourced,
} from '../domain/graph.js'
import { idFrom } from '../domain/ids.js'
import type { ReferenceMention } from '../domain/minutes.js'
import { madeOnce } from './made-once.js'
import { edgesTo, groupScope, keepReference, nodeRow } from './node-row.js'
import type { EdgeRow, GraphRows, NodeRow, ReferenceRow } from './node-row.js'
import type { RowValue } from './port.js'
import { spanRows } from './span-rows.js'

/** All nodes of one group, the group's own among them, and the references that they share with others. */
export function rowsFromGroup(resolved: ResolvedGroup): GraphRows {
  const { group } = resolved
  const scope = groupScope(group.name)
  const references = new Map<string, ReferenceRow>()
  const refersTo = (mentions: readonly ReferenceMention[]) => {
    const rows = mentions.map((mention) => madeOnce(mention, () => referenceRow(mention)))
    for (const row of rows) keepReference(references, row)
    return edgesTo(
      'REFERS_TO',
      'Reference',
      rows.map((row) => row.id),
    )
  }
  const nodes: NodeRow[] = [
    nodeRow({
      label: 'Group',
      id: group.id,
      scope,
      props: { name: group.name, successorOf: [...group.successorOf], ended: group.ended },
      edges: [],
    }),
    ...resolved.meetings.map((meeting) => madeOnce(meeting, () => meetingRow(meeting, group.id, scope))),
    ...resolved.chores.map((chore) => madeOnce(chore, () => choreRow(chore, scope))),
    ...resolved.agendaItems.map((item) => {
      const references = refersTo(item.references)
      return madeOnce(item, () => agendaItemRow(item, references, scope))
    }),
    ...resolved.actionItems.flatMap((item) => [
      actionItemRow(item, group.id, scope),
      ...item.sightings.map((sighting, position) =>
        sightingRow(item, sighting, position, refersTo(sighting.references), scope),
      ),
      ...spanRows(item, scope),
    ]),
    ...resolved.decisions.map((decision) => decisionRow(decision, refersTo(decision.references), scope)),
    ...resolved.questions.map((question) => madeOnce(question, () => questionRow(question, scope))),
  ]
  return { nodes, references: [...references.values()] }
}

function meetingRow(meeting: Meeting, group: string, scope: string): NodeRow {
  return nodeRow({
    label: 'Meeting',
    id: meeting.id,
    scope,
    props: {
      group: meeting.group,
      date: meeting.date,
      title: meeting.title,
      held: meeting.held,
      participants: names(meeting.participants),
      excused: names(meeting.excused),
      ...place(meeting),
    },
    edges: [
      ...edgesTo('OF', 'Group', [group]),
      ...edgesTo('READ_FROM', 'Source', [meeting.source]),
      ...edgesTo('ATTENDED_BY', 'Person', persons(meeting.participants)),
      ...edgesTo('EXCUSED', 'Person', persons(meeting.excused)),
    ],
  })
}

function choreRow(chore: Chore, scope: string): NodeRow {
  return nodeRow({
    label: 'Chore',
    id: chore.id,
    scope,
    props: { meeting: chore.meeting, role: chore.role, people: names(chore.people), ...place(chore) },
    edges: [
      ...edgesTo('IN', 'Meeting', [chore.meeting]),
      ...edgesTo('DONE_BY', 'Person', persons(chore.people)),
    ],
  })
}

function agendaItemRow(item: AgendaItem, references: readonly EdgeRow[], scope: string): NodeRow {
  return nodeRow({
    label: 'AgendaItem',
    id: item.id,
    scope,
    props: {
      group: item.group,
      meeting: item.meeting,
      date: item.date,
      title: item.title,
      minutes: item.minutes,
      position: item.position,
      parent: item.parent,
      owners: names(item.owners),
      notes: item.notes,
      notesLine: item.notesLine,
      referencesJson: listJson(item.references),
      ...place(item),
    },
    edges: [
      ...edgesTo('IN', 'Meeting', [item.meeting]),
      ...edgesTo('PART_OF', 'AgendaItem', [item.parent]),
      ...edgesTo('BROUGHT_BY', 'Person', persons(item.owners)),
      ...edgesTo('ABOUT', 'Topic', item.topics),
      ...references,
    ],
  })
}

function actionItemRow(item: ActionItem, group: string, scope: string): NodeRow {
  return nodeRow({
    label: 'ActionItem',
    id: item.id,
    scope,
    props: {
      group: item.group,
      text: item.text,
      owners: names(item.owners),
      marker: item.marker,
      reason: item.reason,
      due: item.due,
      firstSeen: item.firstSeen,
      lastSeen: item.lastSeen,
      dismissed: item.dismissed,
      conflictsJson: listJson(item.conflicts),
    },
    edges: [
      ...edgesTo('OF', 'Group', [group]),
      ...edgesTo('OWNED_BY', 'Person', persons(item.owners)),
      ...edgesTo('ABOUT', 'Topic', item.topics),
    ],
  })
}

function sightingRow(
  item: ActionItem,
  sighting: Sighting,
  position: number,
  references: readonly EdgeRow[],
  scope: string,
): NodeRow {
  return nodeRow({
    label: 'Sighting',
    id: sighting.id,
    scope,
    props: {
      actionItem: item.id,
      meeting: sighting.meeting,
      agendaItem: sighting.agendaItem,
      date: sighting.date,
      text: sighting.text,
      owners: names(sighting.owners),
      marker: sighting.marker,
      status: sighting.status,
      statusWords: sighting.statusWords,
      carriedOver: sighting.carriedOver,
      due: sighting.due,
      copyOf: sighting.copyOf,
      joinedBy: sighting.joinedBy,
      position,
      referencesJson: listJson(sighting.references),
      ...place(sighting),
    },
    edges: [
      { type: 'OF', toLabel: 'ActionItem', to: item.id, position },
      ...edgesTo('IN', 'Meeting', [sighting.meeting]),
      ...edgesTo('UNDER', 'AgendaItem', [sighting.agendaItem]),
      ...references,
    ],
  })
}

function decisionRow(decision: Decision, references: readonly EdgeRow[], scope: string): NodeRow {
  return nodeRow({
    label: 'Decision',
    id: decision.id,
    scope,
    props: {
      group: decision.group,
      meeting: decision.meeting,
      agendaItem: decision.agendaItem,
      date: decision.date,
      text: decision.text,
      outcome: decision.outcome,
      marker: decision.marker,
      reason: decision.reason,
      supersededFrom: decision.supersededFrom,
      votesJson: decision.votes && JSON.stringify(decision.votes),
      referencesJson: listJson(decision.references),
      ...place(decision),
    },
    edges: [
      ...edgesTo('IN', 'Meeting', [decision.meeting]),
      ...edgesTo('UNDER', 'AgendaItem', [decision.agendaItem]),
      ...edgesTo('ABOUT', 'Topic', decision.topics),
      ...edgesTo('SUPERSEDES', 'Decision', decision.supersedes),
      ...references,
    ],
  })
}

function questionRow(question: Question, scope: string): NodeRow {
  return nodeRow({
    label: 'Question',
    id: question.id,
    scope,
    props: {
      group: question.group,
      meeting: question.meeting,
      agendaItem: question.agendaItem,
      date: question.date,
      askers: names(question.askers),
      text: question.text,
      answered: question.answered,
      answers: [...question.answers],
      ...place(question),
    },
    edges: [
      ...edgesTo('IN', 'Meeting', [question.meeting]),
      ...edgesTo('UNDER', 'AgendaItem', [question.agendaItem]),
      ...edgesTo('ASKED_BY', 'Person', persons(question.askers)),
    ],
  })
}

function referenceRow(mention: ReferenceMention): ReferenceRow {
  return {
    id: idFrom('Reference', mention.key),
    kind: mention.kind,
    key: mention.key,
    url: mention.url,
  }
}

function place(fact: Sourced): Record<string, RowValue> {
  const { source, file, line, endLine, excerpt, url } = fact
  return { source, file, line, endLine, excerpt, url }
}

function names(people: readonly PersonRef[]): string[] {
  return people.map((person) => person.name)
}

function persons(people: readonly PersonRef[]): (string | null)[] {
  return people.map((person) => person.person)
}

/** Null for an empty list: most lists of this kind are empty, and an absent property costs nothing. */
function listJson(list: readonly unknown[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list)
}
