import { MARKDOWN_STYLES, STYLE_NAMES } from '../../importers/style-names.js'
import { POINTS_NEEDED } from '../domain/house-style.js'
import type { ConfigurationFile } from './configuration-schema.js'
import { nearestOf } from './nearest.js'

/** Something wrong in the configuration, and the way to the entry that says it. */
export interface Problem {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly remedy: string
}

/** What well-shaped entries say against each other. */
export function contradictionsIn(file: ConfigurationFile): Problem[] {
  return [...inPeople(file), ...inTopics(file), ...inGroups(file), ...inSources(file), ...inStyles(file)]
}

/** Remembers who took a spelling first, so that the second who takes it can be told. */
class Claims {
  readonly #owners = new Map<string, { index: number; path: readonly (string | number)[] }>()

  /** The index of the other entry that has `spelling` already, or null. */
  claim(spelling: string, index: number, path: readonly (string | number)[]): number | null {
    const key = spelling.toLocaleLowerCase('en').replace(/\s+/g, ' ')
    const owner = this.#owners.get(key)
    if (!owner) this.#owners.set(key, { index, path })
    return owner && owner.index !== index ? owner.index : null
  }
}

function inPeople({ people }: ConfigurationFile): Problem[] {
  const problems: Problem[] = []
  const claims = new Claims()
  for (const [index, person] of people.entries()) {
    const at = ['people', index]
    if (person.handle === undefined && person.name === undefined) {
      problems.push({
        path: at,
        message: 'a person needs a handle or a name',
        remedy: 'Add "handle:" or "name:".',
      })
    }
    const spellings: [string, (string | number)[]][] = []
    if (person.handle !== undefined) spellings.push([person.handle, [...at, 'handle']])
    if (person.name !== undefined) spellings.push([person.name, [...at, 'name']])
    for (const [nth, alias] of person.aliases.entries()) spellings.push([alias, [...at, 'aliases', nth]])
    for (const [spelling, path] of spellings) {
      const other = claims.claim(spelling, index, path)
      if (other !== null) {
        problems.push({
          path,
          message: `"${spelling}" is also a spelling of ${personLabel(people[other])}`,
          remedy: 'A spelling can mean one person only: take it from one of the two, or make them one entry.',
        })
      }
    }
    for (const [nth, not] of person.not.entries()) {
      if (spellings.some(([spelling]) => spelling.toLowerCase() === not.toLowerCase())) {
        problems.push({
          path: [...at, 'not', nth],
          message: `"${not}" is called a spelling of ${personLabel(person)} and not one`,
          remedy: 'Take it from "not" or from the spellings.',
        })
      }
    }
  }
  return problems
}

function personLabel(person: ConfigurationFile['people'][number] | undefined): string {
  return person?.handle ?? person?.name ?? 'another person'
}

function inTopics({ topics }: ConfigurationFile): Problem[] {
  const problems: Problem[] = []
  const claims = new Claims()
  for (const [index, topic] of topics.entries()) {
    const spellings: [string, (string | number)[]][] = [[topic.name, ['topics', index, 'name']]]
    for (const [nth, alias] of topic.aliases.entries())
      spellings.push([alias, ['topics', index, 'aliases', nth]])
    for (const [spelling, path] of spellings) {
      const other = claims.claim(spelling, index, path)
      if (other !== null) {
        problems.push({
          path,
          message: `"${spelling}" is also a name of the topic "${topics[other]?.name ?? ''}"`,
          remedy: 'A name can mean one topic only: take it from one of the two, or make them one entry.',
        })
      }
    }
  }
  // A parent need not be an entry itself: naming it makes it a topic.
  const parents = new Map(
    topics.flatMap(({ name, parent }) => (parent === undefined ? [] : [[name, parent]])),
  )
  for (const [index, topic] of topics.entries()) {
    if (reaches(topic.name, (name) => [parents.get(name)].filter((parent) => parent !== undefined))) {
      problems.push({
        path: ['topics', index, 'parent'],
        message: `"${topic.name}" stands below itself`,
        remedy: 'Take away one "parent" of the circle.',
      })
    }
  }
  return problems
}

function inGroups({ groups }: ConfigurationFile): Problem[] {
  const problems: Problem[] = []
  const names = new Claims()
  const folders = new Claims()
  const before = new Map(groups.map(({ name, successorOf }) => [name, successorOf]))
  for (const [index, group] of groups.entries()) {
    if (names.claim(group.name, index, []) !== null) {
      problems.push({
        path: ['groups', index, 'name'],
        message: `there are two groups "${group.name}"`,
        remedy: 'Make them one entry; it can list several folders.',
      })
    }
    for (const [nth, folder] of group.folders.entries()) {
      const other = folders.claim(folder, index, [])
      if (other !== null) {
        problems.push({
          path: ['groups', index, 'folders', nth],
          message: `the folder "${folder}" also belongs to the group "${groups[other]?.name ?? ''}"`,
          remedy: 'Take it from one of the two.',
        })
      }
    }
    if (reaches(group.name, (name) => before.get(name) ?? [])) {
      problems.push({
        path: ['groups', index, 'successorOf'],
        message: `"${group.name}" is its own successor`,
        remedy: 'Take away one "successorOf" of the circle.',
      })
    }
  }
  return problems
}

function inSources({ sources, styles }: ConfigurationFile): Problem[] {
  const claims = new Claims()
  const problems: Problem[] = []
  const named = [...styles.map(({ name }) => name), ...STYLE_NAMES]
  for (const [index, { path, style }] of sources.entries()) {
    if (claims.claim(path, index, []) !== null) {
      problems.push({
        path: ['sources', index, 'path'],
        message: `the path "${path}" has two entries`,
        remedy: 'Make them one entry.',
      })
    }
    if (style !== undefined && !named.includes(style))
      problems.push(unknownStyle(['sources', index, 'style'], style, named))
  }
  return problems
}

function inStyles({ styles }: ConfigurationFile): Problem[] {
  const claims = new Claims()
  const problems: Problem[] = []
  for (const [index, { name, basedOn, signs = [] }] of styles.entries()) {
    const at = ['styles', index]
    const twice = claims.claim(name, index, []) !== null
    if (twice || STYLE_NAMES.includes(name)) {
      problems.push({
        path: [...at, 'name'],
        message: twice
          ? `there are two styles "${name}"`
          : `"${name}" is the name of a style that is built in`,
        remedy: twice
          ? 'Make them one entry.'
          : `Give yours another name; "basedOn: ${name}" takes over what it has.`,
      })
    }
    if (basedOn !== undefined && !MARKDOWN_STYLES.includes(basedOn))
      problems.push(unknownStyle([...at, 'basedOn'], basedOn, MARKDOWN_STYLES))
    const points = signs.reduce((sum, sign) => sum + sign.points, 0)
    if (signs.length > 0 && points < POINTS_NEEDED) {
      problems.push({
        path: [...at, 'signs'],
        message: `the signs of "${name}" add up to ${points} points, and ${POINTS_NEEDED} are needed`,
        remedy: 'Give them more points, or leave "signs" out and name the style under "sources".',
      })
    }
  }
  return problems
}

function unknownStyle(path: Problem['path'], style: string, known: readonly string[]): Problem {
  const near = nearestOf(style, known)
  const remedy = near === null ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`
  return { path, message: `there is no style "${style}"`, remedy }
}

/** Whether `start` is met again on the ways that `next` opens. */
function reaches(start: string, next: (name: string) => readonly string[]): boolean {
  const seen = new Set<string>()
  const ahead = [...next(start)]
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (name === start) return true
    if (!seen.has(name)) ahead.push(...next(name))
    seen.add(name)
  }
  return false
}
