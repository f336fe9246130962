/** Invented minutes in any number: groups that meet weekly, carry items over, and come back to a few topics. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { addDays, type IsoDate } from '../src/domain/iso-date.js'

/** Of one group: as many meetings as groups of a large project have on average. */
const MEETINGS = 40
/** Groups at one fold: about the number of files of the corpus that the figures are compared with. */
const GROUPS = 20
const PEOPLE = 60
const FIRST_DAY = '2031-01-06' as IsoDate
const THINGS =
  'gate pond hedge gauge barrel pump vane roof path bench seed compost shed lamp fence bridge well mast'.split(
    ' ',
  )
const DEEDS = 'paint mend order measure move clean draw count oil plant sort label'.split(' ')
const COLOURS = 'red green old northern broken spare tall narrow wooden copper'.split(' ')

/** Writes `fold` times 800 files below `folder`; gives their paths. The same fold gives the same words. */
export function writeSyntheticMinutes(folder: string, fold: number): string[] {
  const random = numbersFrom(fold)
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  const files: string[] = []
  for (let group = 0; group < GROUPS * fold; group++) {
    const member = (): string => `@member${(group * 3 + Math.floor(random() * 8)) % (PEOPLE * fold)}`
    let pending: string[] = []
    for (let week = 0; week < MEETINGS; week++) {
      const day = addDays(FIRST_DAY, 7 * week)
      const task = (): string =>
        `${member()}: ${one(DEEDS)} the ${one(COLOURS)} ${one(THINGS)} by the ${one(COLOURS)} ${one(THINGS)}`
      const items = Array.from({ length: 4 }, () => {
        const title = `### ${one(COLOURS)} ${one(THINGS)} (${member()})`
        const points = Array.from(
          { length: 6 },
          () => `- the ${one(THINGS)} is ${one(COLOURS)}, ${one(DEEDS)} it`,
        )
        return [title, '', ...points, `- AI ${task()}`, ''].join('\n')
      })
      const path = join(folder, `group-${group}`, `${day.replaceAll('-', '')}.md`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(
        path,
        [
          `# Group ${group}, ${day}`,
          '',
          '## Participants',
          '',
          ...Array.from({ length: 6 }, () => `- ${member()}`),
          '',
          '## Pending action items',
          '',
          ...pending.map((line, i) => `- [${i === 0 ? 'x' : ' '}] ${line}`),
          '',
          '## Agenda',
          '',
          ...items,
        ].join('\n'),
      )
      pending = [...pending.slice(1), task(), task()].slice(-6)
      files.push(path)
    }
  }
  return files
}

/** Numbers from 0 up to 1 that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
