/** Things as events speak of them: by id, and by what they were when it was said. */
import { MinutegraphError } from '../../domain/errors.js'
import type { EventAnchor } from '../../domain/event.js'
import type { NamedLabel } from '../../store/id-statements.js'
import { fullId } from './ids.js'
import type { ActionItemModel, DecisionModel, PersonModel, TopicModel } from '../reading/models.js'
import type { Reading } from '../reading/reading.js'

/** Throws `not-found` where there is none with this id. */
export async function actionItemNamed(reading: Reading, id: string): Promise<ActionItemModel> {
  return found(
    'action item',
    id,
    await byId(reading, 'ActionItem', id, (whole) => reading.actionItems.load(whole)),
  )
}

export async function decisionNamed(reading: Reading, id: string): Promise<DecisionModel> {
  return found('decision', id, await byId(reading, 'Decision', id, (whole) => reading.decisions.load(whole)))
}

export async function personNamed(reading: Reading, name: string): Promise<PersonModel> {
  const directory = await reading.directory()
  const [id] = directory.personIds([name])
  return found('person', name, directory.people.get(id ?? ''))
}

export async function topicNamed(reading: Reading, name: string): Promise<TopicModel> {
  return (await reading.directory()).knownTopic(name)
}

export function anchorOfActionItem(item: ActionItemModel): EventAnchor {
  return {
    id: item.id,
    group: item.group,
    owners: item.owners.map(({ name }) => name),
    text: item.text,
    places: item.sightings.map(({ file, line }) => ({ file, line })),
  }
}

export function anchorOfDecision(decision: DecisionModel): EventAnchor {
  const { id, group, text, file, line } = decision
  return { id, group, owners: [], text, places: [{ file, line }] }
}

export function anchorOfPerson(person: PersonModel): EventAnchor {
  return { id: person.id, group: null, owners: [], text: person.label, places: [] }
}

export function anchorOfTopic(topic: TopicModel): EventAnchor {
  return { id: topic.id, group: null, owners: [], text: topic.name, places: [] }
}

async function byId<Thing>(
  reading: Reading,
  label: NamedLabel,
  id: string,
  load: (id: string) => Promise<Thing | null>,
): Promise<Thing | null> {
  const whole = await fullId(reading, label, id)
  return whole === null ? null : load(whole)
}

function found<Thing>(kind: string, id: string, thing: Thing | null | undefined): Thing {
  if (thing == null)
    throw new MinutegraphError('not-found', `There is no ${kind} "${id}".`, {
      remedy: 'Take an id from a list, or any beginning of it that no other has.',
    })
  return thing
}
