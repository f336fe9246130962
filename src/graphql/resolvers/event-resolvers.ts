import { MinutegraphError } from '../../domain/errors.js'
import type { EventKind } from '../../domain/event.js'
import {
  actionItemNamed,
  anchorOfActionItem,
  anchorOfDecision,
  anchorOfPerson,
  anchorOfTopic,
  decisionNamed,
  personNamed,
  topicNamed,
} from '../answers/anchors.js'
import type { ActionItemEventInput, Resolvers } from '../generated/resolver-types.js'
import type { ActionItemModel, EventModel } from '../reading/models.js'
import { pageOfList } from '../reading/paging.js'
import { assertMayWrite, type RequestContext } from '../request-context.js'
import { say, type Saying } from '../answers/say.js'
import { nodeById } from './node-resolvers.js'

export const eventResolvers: Resolvers = {
  Query: {
    events: async (_, { kind, ...page }, context) => {
      const reading = context.reading(null)
      const events = [...(await reading.events())]
        .reverse()
        .filter((event) => !kind || kind.includes(event.kind))
        .map((event): EventModel => ({ type: 'Event', reading, id: event.id, event }))
      return pageOfList(events, page, ({ id }) => id)
    },
  },

  Mutation: {
    closeActionItem: (_, { input }, context) => sayOfItem(context, 'close', input),
    reopenActionItem: (_, { input }, context) => sayOfItem(context, 'reopen', input),
    dropActionItem: (_, { input }, context) => sayOfItem(context, 'drop', input),
    dismissActionItem: (_, { input }, context) => sayOfItem(context, 'dismiss', input),
    assignActionItem: async (_, { input }, context) => {
      const directory = await context.reading(null).directory()
      // A handle that the minutes never named may be somebody new; any other unknown name is likelier a slip.
      const values = input.person.map((name) =>
        /^@[\w-]+$/.test(name) && !directory.person(name)
          ? name.slice(1)
          : (directory.people.get(directory.personIds([name])[0] ?? '')?.label ?? name),
      )
      if (values.length === 0)
        throw new MinutegraphError('usage', 'An action item is assigned to somebody.', {
          remedy: 'Name one person at least, by handle or name.',
        })
      return sayOfItem(context, 'assign', input, { values })
    },
    sameActionItem: async (_, { input }, context) => {
      const other = await actionItemNamed(context.reading(null), input.other)
      return sayOfItem(context, 'same', input, {
        object: anchorOfActionItem(other),
        alsoGroup: other.group,
        otherId: other.id,
      })
    },
    splitActionItem: async (_, { input }, context) => {
      const item = await actionItemNamed(context.reading(null), input.id)
      const places = item.sightings.map(({ file, line }) => `${file}:${line}`)
      if (places.indexOf(input.place) < 1)
        throw new MinutegraphError('usage', `${item.id} cannot be split at "${input.place}".`, {
          remedy: `Name one of its later places: ${places.slice(1).join(', ') || 'it has none'}.`,
        })
      return sayOfItem(context, 'split', input, { values: [input.place] })
    },
    supersedeDecision: async (_, { input }, context) => {
      const reading = context.reading(null)
      const [decision, other] = await Promise.all([
        decisionNamed(reading, input.id),
        decisionNamed(reading, input.other),
      ])
      if (decision.id === other.id)
        throw new MinutegraphError('usage', 'A decision cannot take its own place.', {
          remedy: 'Name two: first the one that is gone, then the one that took its place.',
        })
      const event = await say(context, {
        kind: 'supersede',
        subject: anchorOfDecision(decision),
        object: anchorOfDecision(other),
        input,
        groups: [decision.group, other.group],
      })
      return { event, decision: await event.reading.decisions.load(decision.id), ...keyOf(input) }
    },
    mergePeople: async (_, { input }, context) => {
      const reading = context.reading(null)
      const [person, other] = await Promise.all([
        personNamed(reading, input.id),
        personNamed(reading, input.other),
      ])
      if (person.id === other.id) throw oneAlready('person', 'people')
      const event = await say(context, {
        kind: 'merge-people',
        // The one that goes is the subject, the one that stays the object.
        subject: anchorOfPerson(other),
        object: anchorOfPerson(person),
        input,
        groups: null,
      })
      const now = await event.reading.directory()
      return { event, person: now.people.get(person.id) ?? now.person(person.label), ...keyOf(input) }
    },
    nameTopic: async (_, { input }, context) => {
      const name = input.name.trim()
      if (name === '')
        throw new MinutegraphError('usage', 'A name must not be empty.', {
          remedy: 'Send the name that the topic is to have.',
        })
      return sayOfTopic(context, 'name-topic', input, { values: [name] }, name)
    },
    mergeTopics: async (_, { input }, context) => {
      const kept = await topicNamed(context.reading(null), input.id)
      return sayOfTopic(
        context,
        'merge-topics',
        { ...input, id: input.other },
        { object: anchorOfTopic(kept) },
        kept.name,
      )
    },
    splitTopic: (_, { input }, context) => {
      const values = input.names.map((name) => name.trim()).filter((name) => name !== '')
      if (values.length === 0)
        throw new MinutegraphError('usage', 'No words were named that are a topic of their own.', {
          remedy: 'Send the names of the topic that are to be one by themselves.',
        })
      return sayOfTopic(context, 'split-topic', input, { values })
    },
  },

  Event: {
    kind: ({ event }) => event.kind,
    at: ({ event }) => event.at,
    day: ({ event }) => event.day,
    by: ({ event }) => event.by,
    note: ({ event }) => event.note,
    subject: ({ event, reading }) => nodeById(reading, event.subject.id),
    object: ({ event, reading }) => (event.object ? nodeById(reading, event.object.id) : null),
    subjectText: ({ event }) => event.subject.text,
    values: ({ event }) => event.values,
  },
}

interface ItemPayload {
  readonly event: EventModel
  readonly actionItem: ActionItemModel | null
  readonly clientMutationId: string | null
}

async function sayOfItem(
  context: RequestContext,
  kind: EventKind,
  input: ActionItemEventInput,
  more: Pick<Saying, 'object' | 'values'> & { readonly alsoGroup?: string; readonly otherId?: string } = {},
): Promise<ItemPayload> {
  assertMayWrite(context)
  const item = await actionItemNamed(context.reading(null), input.id)
  const { alsoGroup, otherId, ...said } = more
  if (otherId === item.id) throw oneAlready('action item', 'action items')
  const event = await say(context, {
    kind,
    subject: anchorOfActionItem(item),
    ...said,
    input,
    groups: alsoGroup === undefined || alsoGroup === item.group ? [item.group] : [item.group, alsoGroup],
  })
  const { reading } = event
  const now =
    (await reading.actionItems.load(item.id)) ??
    // Joined to another one, it has that one's id now.
    (otherId === undefined ? null : await reading.actionItems.load(otherId))
  return { event, actionItem: now, ...keyOf(input) }
}

async function sayOfTopic(
  context: RequestContext,
  kind: EventKind,
  input: { readonly id: string; readonly clientMutationId?: string | null },
  said: Pick<Saying, 'object' | 'values'>,
  newName?: string,
) {
  assertMayWrite(context)
  const topic = await topicNamed(context.reading(null), input.id)
  if (said.object?.id === topic.id) throw oneAlready('topic', 'topics')
  const event = await say(context, { kind, subject: anchorOfTopic(topic), ...said, input, groups: null })
  const now = await event.reading.directory()
  return {
    event,
    topic: now.topic(newName ?? topic.name) ?? now.topics.get(topic.id) ?? null,
    ...keyOf(input),
  }
}

function keyOf(input: { readonly clientMutationId?: string | null }): {
  readonly clientMutationId: string | null
} {
  return { clientMutationId: input.clientMutationId ?? null }
}

function oneAlready(thing: string, things: string): MinutegraphError {
  return new MinutegraphError('usage', `The two are one ${thing} already.`, {
    remedy: `Nothing is to be done, unless another was meant: name two different ${things}.`,
  })
}
