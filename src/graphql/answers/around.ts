/** What is around a thing: its group, topics, links, place on the forge, and what people said of it. */
import { idFrom } from '../../domain/ids.js'
import type { ReferenceMention } from '../../domain/minutes.js'
import { MinutegraphError } from '../../domain/errors.js'
import type {
  EventModel,
  GroupModel,
  MeetingModel,
  PlaceModel,
  ReferenceModel,
  TopicGlance,
  TopicName,
} from '../reading/models.js'
import type { Reading } from '../reading/reading.js'

export async function groupOf({
  group,
  reading,
}: {
  readonly group: string
  readonly reading: Reading
}): Promise<GroupModel> {
  return (await reading.directory()).group(group) ?? missing(`the group ${group}`)
}

export async function meetingOf({
  meeting,
  reading,
}: {
  readonly meeting: string
  readonly reading: Reading
}): Promise<MeetingModel> {
  return (await reading.meetings.load(meeting)) ?? missing(`the meeting ${meeting}`)
}

export function topicsOf({
  topics,
  reading,
}: {
  readonly topics: readonly TopicName[]
  readonly reading: Reading
}): TopicGlance[] {
  return topics.map(({ id, name }) => ({ type: 'Topic', reading, id, name }))
}

/** Each link once. */
export function referencesOf(mentions: readonly ReferenceMention[], reading: Reading): ReferenceModel[] {
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]))
  return [...byKey.values()].map((mention) => ({
    type: 'Reference',
    reading,
    id: idFrom('Reference', mention.key),
    ...mention,
  }))
}

/** The address of a fact on its forge; null where none is configured. */
export function addressOf({ address, line }: Pick<PlaceModel, 'address' | 'line'>): string | null {
  return address?.replaceAll('{line}', String(line)) ?? null
}

/** What people said of the thing with this id. */
export async function eventsOf({
  id,
  reading,
}: {
  readonly id: string
  readonly reading: Reading
}): Promise<EventModel[]> {
  return (await reading.events())
    .filter((event) => event.subject.id === id || event.object?.id === id)
    .map((event) => ({ type: 'Event', reading, id: event.id, event }))
}

function missing(what: string): never {
  throw new MinutegraphError('store-damaged', `${what} is missing in the store.`, {
    remedy: 'Import the minutes again: that completes an import that was broken off.',
  })
}
