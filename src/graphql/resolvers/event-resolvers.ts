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
import type { ActionItemModel, EventModel, TopicModel } from '../reading/models.js'
import { pageOfList } from '../reading/paging.js'
import type { RequestContext } from '../request-context.js'
import { say, type SaidInput, type Saying } from '../answers/say.js'
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
    assignActionItem: (_, { input }, context) =>
      sayOfItem(context, 'assign', input, async () => {
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
        return { values }
      }),
    sameActionItem: (_, { input }, context) =>
      sayOfItem(context, 'same', input, async (item) => {
        const other = await actionItemNamed(context.reading(null), input.other)
        if (other.id === item.id) throw oneAlready('action item', 'action items')
        return { object: anchorOfActionItem(other), groups: [...new Set([item.group, other.group])] }
      }),
    splitActionItem: (_, { input }, context) =>
      sayOfItem(context, 'split', input, (item) => {
        const places = item.sightings.map(({ file, line }) => `${file}:${line}`)
        if (places.indexOf(input.place) < 1)
          throw new MinutegraphError('usage', `${item.id} cannot be split at "${input.place}".`, {
            remedy: `Name one of its later places: ${places.slice(1).join(', ') || 'it has none'}.`,
          })
        return { values: [input.place] }
      }),
    supersedeDecision: async (_, { input }, context) => {
      const event = await say(context, 'supersede', input, async () => {
        const reading = context.reading(null)
        const [decision, other] = await Promise.all([
          decisionNamed(reading, input.id),
          decisionNamed(reading, input.other),
        ])
        if (decision.id === other.id)
          throw new MinutegraphError('usage', 'A decision cannot take its own place.', {
            remedy: 'Name two: first the one that holds now, then the one whose place it took.',
          })
        return {
          subject: anchorOfDecision(decision),
          object: anchorOfDecision(other),
          groups: [decision.group, other.group],
        }
      })
      const decision = await event.reading.decisions.load(event.event.subject.id)
      return { event, decision, ...keyOf(input) }
    },
    mergePeople: async (_, { input }, context) => {
      const event = await say(context, 'merge-people', input, async () => {
        const reading = context.reading(null)
        const [person, other] = await Promise.all([
          personNamed(reading, input.id),
          personNamed(reading, input.other),
        ])
        if (person.id === other.id) throw oneAlready('person', 'people')
        // The one that goes is the subject, the one that stays the object.
        return { subject: anchorOfPerson(other), object: anchorOfPerson(person), groups: null }
      })
      const now = await event.reading.directory()
      const stays = event.event.object
      const person = stays && (now.people.get(stays.id) ?? now.person(stays.text))
      return { event, person, ...keyOf(input) }
    },
    nameTopic: (_, { input }, context) =>
      sayOfTopic(context, 'name-topic', input, input.id, () => {
        const name = input.name.trim()
        if (name === '')
          throw new MinutegraphError('usage', 'A name must not be empty.', {
            remedy: 'Send the name that the topic is to have.',
          })
        return { values: [name] }
      }),
    mergeTopics: (_, { input }, context) =>
      sayOfTopic(context, 'merge-topics', input, input.other, async (topic) => {
        const kept = await topicNamed(context.reading(null), input.id)
        if (kept.id === topic.id) throw oneAlready('topic', 'topics')
        return { object: anchorOfTopic(kept) }
      }),
    splitTopic: (_, { input }, context) =>
      sayOfTopic(context, 'split-topic', input, input.id, () => {
        const values = input.names.map((name) => name.trim()).filter((name) => name !== '')
        if (values.length === 0)
          throw new MinutegraphError('usage', 'No words were named that are a topic of their own.', {
            remedy: 'Send the names of the topic that are to be one by themselves.',
          })
        return { values }
      }),
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

/** What is said of a thing beside which thing it is; `groups` where they are not its own alone. */
type SaidOfIt = Omit<Saying, 'subject' | 'groups'> & Partial<Pick<Saying, 'groups'>>

async function sayOfItem(
  context: RequestContext,
  kind: EventKind,
  input: ActionItemEventInput,
  saidOf: (item: ActionItemModel) => SaidOfIt | Promise<SaidOfIt> = () => ({}),
): Promise<ItemPayload> {
  const event = await say(context, kind, input, async () => {
    const item = await actionItemNamed(context.reading(null), input.id)
    return { groups: [item.group], ...(await saidOf(item)), subject: anchorOfActionItem(item) }
  })
  const { reading, event: said } = event
  const now =
    (await reading.actionItems.load(said.subject.id)) ??
    // Joined to another one, it has that one's id now.
    (said.object && (await reading.actionItems.load(said.object.id)))
  return { event, actionItem: now, ...keyOf(input) }
}

/** `id`: of the topic that is spoken of, which merging takes from elsewhere in the input. */
async function sayOfTopic(
  context: RequestContext,
  kind: EventKind,
  input: SaidInput,
  id: string,
  saidOf: (topic: TopicModel) => SaidOfIt | Promise<SaidOfIt>,
) {
  const event = await say(context, kind, input, async () => {
    const topic = await topicNamed(context.reading(null), id)
    return { ...(await saidOf(topic)), subject: anchorOfTopic(topic), groups: null }
  })
  const { subject, object, values } = event.event
  const [newName] = kind === 'name-topic' ? values : []
  const now = await event.reading.directory()
  return {
    event,
    topic: now.topic(newName ?? object?.text ?? subject.text) ?? now.topics.get(subject.id) ?? null,
    ...keyOf(input),
  }
}

function keyOf(input: SaidInput): {
  readonly clientMutationId: string | null
} {
  return { clientMutationId: input.clientMutationId ?? null }
}

function oneAlready(thing: string, things: string): MinutegraphError {
  return new MinutegraphError('usage', `The two are one ${thing} already.`, {
    remedy: `Nothing is to be done, unless another was meant: name two different ${things}.`,
  })
}
