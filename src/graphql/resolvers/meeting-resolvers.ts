import { MinutegraphError } from '../../domain/errors.js'
import { addressOf, groupOf, meetingOf, referencesOf, topicsOf } from '../answers/around.js'
import { meetingConnection, questionConnection } from '../answers/connections.js'
import { meetingFrom } from '../reading/fact-rows.js'
import type { Resolvers } from '../generated/resolver-types.js'
import { fullId } from '../answers/ids.js'
import type { MeetingModel } from '../reading/models.js'
import type { Reading } from '../reading/reading.js'
import { dayOrNull } from '../reading/row-values.js'

export const meetingResolvers: Resolvers = {
  Query: {
    meetings: (_, { filter, orderBy, asOf, ...page }, context) =>
      meetingConnection(context.reading(asOf), filter, orderBy?.direction, page),
    meeting: async (_, { id, group, date, asOf }, context) => {
      const reading = context.reading(asOf)
      if (id != null) {
        const whole = await fullId(reading, 'Meeting', id)
        return whole === null ? null : reading.meetings.load(whole)
      }
      if (group == null || date == null)
        throw new MinutegraphError('usage', 'A meeting is found by its id, or by its group and date.', {
          remedy: 'Send id, or both group and date.',
        })
      const groups = (await reading.directory()).groupNames([group]).slice(0, 1)
      const [meeting] = await reading.all(
        'meetings',
        'group',
        'date',
        { groups, metSince: date, until: date < reading.asOf ? date : reading.asOf },
        meetingFrom,
      )
      return meeting ?? null
    },
    newestMeetingDay: async (_, { group }, context) => {
      const reading = context.reading(null)
      const [row] = group
        ? await reading.ask('newest-meeting-day-of-groups', {
            groups: (await reading.directory()).groupNames(group),
          })
        : await reading.ask('newest-meeting-day')
      return row ? dayOrNull(row, 'date') : null
    },
    questions: (_, { filter, asOf, ...page }, context) =>
      questionConnection(context.reading(asOf), filter, page),
  },

  Meeting: {
    group: groupOf,
    groupName: (meeting) => meeting.group,
    chores: (meeting) => meeting.reading.choresOfMeeting.load(meeting.id),
    agendaItems: async (meeting) =>
      [...(await meeting.reading.agendaItemsOfMeeting.load(meeting.id))].sort(
        (a, b) => a.position - b.position,
      ),
    sightings: (meeting) => meeting.reading.sightingsOfMeeting.load(meeting.id),
    decisions: (meeting) => meeting.reading.decisionsOfMeeting.load(meeting.id),
    questions: (meeting) => meeting.reading.questionsOfMeeting.load(meeting.id),
    previous: (meeting) => neighbour(meeting, 'desc'),
    next: (meeting) => neighbour(meeting, 'asc'),
    url: addressOf,
  },

  Chore: { url: addressOf },

  AgendaItem: {
    group: groupOf,
    groupName: (item) => item.group,
    meeting: meetingOf,
    parent: (item) => (item.parent === null ? null : item.reading.agendaItems.load(item.parent)),
    topics: topicsOf,
    references: (item) => referencesOf(item.references, item.reading),
    sightings: async (item) => under(item.id, await item.reading.sightingsOfMeeting.load(item.meeting)),
    decisions: async (item) => under(item.id, await item.reading.decisionsOfMeeting.load(item.meeting)),
    questions: async (item) => under(item.id, await item.reading.questionsOfMeeting.load(item.meeting)),
    url: addressOf,
  },

  Question: {
    title: (question) => question.text,
    group: groupOf,
    groupName: (question) => question.group,
    meeting: meetingOf,
    agendaItem: (question) =>
      question.agendaItem === null ? null : question.reading.agendaItems.load(question.agendaItem),
    url: addressOf,
  },
}

function under<Fact extends { readonly agendaItem: string | null }>(
  id: string,
  facts: readonly Fact[],
): Fact[] {
  return facts.filter(({ agendaItem }) => agendaItem === id)
}

/** The meeting of the same group before (`desc`) or after (`asc`) this one. */
async function neighbour(
  { id, group, date, reading }: Pick<MeetingModel, 'id' | 'group' | 'date'> & { readonly reading: Reading },
  direction: 'asc' | 'desc',
): Promise<MeetingModel | null> {
  const parameters = { groups: [group], afterKey: date, afterId: id }
  const [found] = await reading.all('meetings', 'group', 'date', parameters, meetingFrom, direction, 1)
  return found ?? null
}
