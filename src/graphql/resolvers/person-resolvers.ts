import { ActionItemList } from '../answers/action-item-list.js'
import { aliasSuggestions } from '../answers/alias-suggestions.js'
import { meetingConnection } from '../answers/connections.js'
import type { PersonFilter, PersonOrder, Resolvers } from '../generated/resolver-types.js'
import type { PersonModel } from '../reading/models.js'
import { neighboursOf } from '../answers/neighbours.js'
import { connectionOver, isOfStandingOnly } from '../reading/person-facts.js'
import { atMost, pageOfList } from '../reading/paging.js'
import type { Reading } from '../reading/reading.js'
import { text } from '../reading/row-values.js'
import { groupOf } from '../answers/around.js'

export const personResolvers: Resolvers = {
  Query: {
    people: async (_, { filter, orderBy, asOf, ...page }, context) =>
      pageOfList(await peopleFound(context.reading(asOf), filter, orderBy), page, ({ id }) => id),
    person: async (_, { name, asOf }, context) => (await context.reading(asOf).directory()).person(name),
    aliasSuggestions: (_, __, context) => aliasSuggestions(context),
  },

  Person: {
    counts: (person) => person.reading.personCounts.load(person.id),
    groups: async (person) => {
      const memberships = await person.reading.groupsOfPerson.load(person.id)
      return Promise.all(
        memberships.map(async (membership) => ({
          ...membership,
          group: await groupOf({ group: membership.group, reading: person.reading }),
        })),
      )
    },
    actionItems: (person, { filter, orderBy, ...page }) =>
      isOfStandingOnly(filter)
        ? connectionOver(
            async () => (await person.reading.factsOfPerson(person.id)).actionItems,
            filter,
            orderBy,
            page,
          )
        : new ActionItemList(person.reading, { ...filter, owner: [person.id] }, orderBy, page),
    meetings: (person, page) => meetingConnection(person.reading, { participant: [person.id] }, 'DESC', page),
    agendaItems: async ({ id, reading }, { first }) =>
      latest((await reading.factsOfPerson(id)).agendaItems, first),
    questions: async ({ id, reading }, { first }) =>
      latest((await reading.factsOfPerson(id)).questions, first),
    chores: async ({ id, reading }, { first }) => {
      const most = atMost(first, 1000)
      return [...(await reading.factsOfPerson(id)).chores].reverse().slice(0, most)
    },
    topics: async (person, { first }) => {
      const [weights, directory] = await Promise.all([
        person.reading.topicsOfPerson.load(person.id),
        person.reading.directory(),
      ])
      return weights
        .flatMap(({ id, weight }) => {
          const topic = directory.topics.get(id)
          return topic ? [{ topic, weight }] : []
        })
        .slice(0, atMost(first, 1000))
    },
    worksWith: async (person, { first }) => (await neighboursOf(person)).slice(0, atMost(first, 100)),
  },
}

async function peopleFound(
  reading: Reading,
  filter: PersonFilter | null | undefined,
  order: PersonOrder | null | undefined,
): Promise<PersonModel[]> {
  const directory = await reading.directory()
  const present = filter?.group
    ? new Set(
        (await reading.ask('people-of-groups', { groups: directory.groupNames(filter.group) })).map((row) =>
          text(row, 'id'),
        ),
      )
    : null
  const words = filter?.text?.toLowerCase()
  const people = [...directory.people.values()].filter(
    (person) =>
      (!present || present.has(person.id)) &&
      (!filter?.kind || filter.kind.includes(person.kind)) &&
      (words === undefined ||
        [person.label, person.name ?? '', ...person.aliases].some((name) =>
          name.toLowerCase().includes(words),
        )),
  )
  people.sort((a, b) => compareLabels(a.label, b.label) || (a.id < b.id ? -1 : 1))
  const sign = order?.direction === 'DESC' ? -1 : 1
  switch (order?.field ?? 'NAME') {
    case 'NAME':
      return sign === 1 ? people : people.reverse()
    case 'OPEN_ACTION_ITEMS':
      return sortedBy(people, reading, sign, ({ open }) => open)
    case 'MEETINGS':
      return sortedBy(people, reading, sign, ({ meetings }) => meetings)
  }
}

/** The latest first. */
function latest<Fact extends { readonly date: string; readonly id: string }>(
  facts: readonly Fact[],
  first: number,
): Fact[] {
  const most = atMost(first, 1000)
  return [...facts]
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1))
    .slice(0, most)
}

async function sortedBy(
  people: readonly PersonModel[],
  reading: Reading,
  sign: number,
  countOf: (counts: Awaited<ReturnType<Reading['personCounts']['load']>>) => number,
): Promise<PersonModel[]> {
  const counted = await Promise.all(
    people.map(async (person) => ({ person, count: countOf(await reading.personCounts.load(person.id)) })),
  )
  return counted.sort((a, b) => sign * (a.count - b.count)).map(({ person }) => person)
}

function compareLabels(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}
